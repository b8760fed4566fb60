/* use_tool NAME [ARGUMENT=TEXT | ARGUMENT:=JSON]...: how a Bash program in the machine calls a tool of
   the host's. Prints the result, text as it is and anything else as JSON. Where the call is not made or
   the tool fails, it prints the host's message on stderr and ends with 1; wrong usage ends with 2. */
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static char *text;
static size_t used, room;

static void add(const char *piece, size_t size)
{
    if (used + size > room) {
        room = 2 * (used + size) + 4096;
        text = realloc(text, room);
        if (text == NULL) {
            fputs("use_tool: no memory\n", stderr);
            exit(1);
        }
    }
    memcpy(text + used, piece, size);
    used += size;
}

static void say(const char *piece) { add(piece, strlen(piece)); }

static void quote(const char *piece, size_t size)
{
    char code[8];
    say("\"");
    for (size_t i = 0; i < size; i++) {
        unsigned char letter = piece[i];
        if (letter == '"' || letter == '\\') {
            add("\\", 1);
            add(piece + i, 1);
        } else if (letter < 32) {
            snprintf(code, sizeof code, "\\u%04x", letter);
            say(code);
        } else
            add(piece + i, 1);
    }
    say("\"");
}

static void utf8(FILE *out, unsigned long point)
{
    if (point < 0x80)
        putc(point, out);
    else if (point < 0x800)
        fprintf(out, "%c%c", (int)(0xC0 | point >> 6), (int)(0x80 | (point & 63)));
    else if (point < 0x10000)
        fprintf(out, "%c%c%c", (int)(0xE0 | point >> 12), (int)(0x80 | (point >> 6 & 63)), (int)(0x80 | (point & 63)));
    else
        fprintf(out, "%c%c%c%c", (int)(0xF0 | point >> 18), (int)(0x80 | (point >> 12 & 63)),
                (int)(0x80 | (point >> 6 & 63)), (int)(0x80 | (point & 63)));
}

/* Print a value of JSON that ends at `end`: a string without its quotes and escapes, else as it is. */
static void show(FILE *out, const char *at, const char *end)
{
    if (*at != '"') {
        fwrite(at, 1, end - at, out);
    } else {
        for (at++; at < end - 1; at++) {
            if (*at != '\\') {
                putc(*at, out);
                continue;
            }
            switch (*++at) {
            case 'n': putc('\n', out); break;
            case 't': putc('\t', out); break;
            case 'r': putc('\r', out); break;
            case 'b': putc('\b', out); break;
            case 'f': putc('\f', out); break;
            case 'u': {
                char digits[5] = {0};
                strncpy(digits, at + 1, 4);
                utf8(out, strtoul(digits, NULL, 16));
                at += 4;
                break;
            }
            default: putc(*at, out);
            }
        }
    }
    putc('\n', out);
}

static int wrong(const char *what, const char *which)
{
    fprintf(stderr, "use_tool: %s%s\nusage: use_tool NAME [ARGUMENT=TEXT | ARGUMENT:=JSON]...\n", what, which);
    return 2;
}

static int lost(const char *why)
{
    fprintf(stderr, "use_tool: the host cannot be reached: %s\n", why);
    return 1;
}

static int request(int count, char **words)
{
    if (count < 2)
        return wrong("which tool?", "");
    say("{\"tool\": ");
    quote(words[1], strlen(words[1]));
    say(", \"arguments\": {");
    for (int i = 2; i < count; i++) {
        char *sign = strchr(words[i], '=');
        if (sign == NULL || sign == words[i])
            return wrong("this is no ARGUMENT=TEXT: ", words[i]);
        int json = sign[-1] == ':';
        if (i > 2)
            say(", ");
        quote(words[i], sign - words[i] - json);
        say(": ");
        if (json) {
            for (char *letter = sign; *letter; letter++)
                if (*letter == '\n')
                    *letter = ' ';
            say(sign + 1);
        } else
            quote(sign + 1, strlen(sign + 1));
    }
    say("}}\n");
    return 0;
}

int main(int count, char **words)
{
    char piece[65536];
    struct sockaddr_in place = {.sin_family = AF_INET, .sin_port = htons(3129)};
    int problem = request(count, words);
    if (problem)
        return problem;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int end = socket(AF_INET, SOCK_STREAM, 0);
    if (end < 0 || connect(end, (struct sockaddr *)&place, sizeof place) < 0)
        return lost(strerror(errno));
    for (size_t at = 0; at < used;) {
        ssize_t sent = send(end, text + at, used - at, MSG_NOSIGNAL);
        if (sent < 0)
            break;
        at += sent;
    }
    used = 0;
    for (ssize_t got; (got = recv(end, piece, sizeof piece, 0)) != 0;) {
        if (got < 0)
            return lost(strerror(errno));
        add(piece, got);
    }
    while (used && (text[used - 1] == '\n' || text[used - 1] == ' '))
        used--;
    const char *good = "{\"result\": ", *bad = "{\"error\": ";
    if (used > strlen(good) && !strncmp(text, good, strlen(good))) {
        show(stdout, text + strlen(good), text + used - 1);
        return fflush(stdout) ? 1 : 0;
    }
    if (used > strlen(bad) && !strncmp(text, bad, strlen(bad))) {
        fputs("use_tool: ", stderr);
        show(stderr, text + strlen(bad), text + used - 1);
        return 1;
    }
    return lost("it gave no answer");
}
