"""Stories of which different things are asked: many wordings made of parts."""
