# Runs in an mmdebstrap extract-hook, where the packages are unpacked and nothing else; $1 is the tree.
# Leaves root.erofs (the guest's root file system) and boot.tar (kernel, modules, busybox) in $1/out.
set -eu
R=$1
L=$R/usr/lib/x86_64-linux-gnu
export APT_CONFIG="$MMDEBSTRAP_APT_CONFIG"

# Two packages without what they depend on: scipy wants a C++ toolchain, the kernel an initramfs generator.
mkdir -p "$R/tmp/deb" && cd "$R/tmp/deb"
KERNEL=$(apt-cache show linux-image-cloud-amd64 | sed -n 's/^Depends: \(linux-image-[^ ,]*\).*/\1/p' | head -n 1)
apt-get -o APT::Sandbox::User=root -q download python3-scipy "$KERNEL" >/dev/null
for deb in *.deb; do dpkg-deb --fsys-tarfile "$deb" | tar -C "$R" --keep-directory-symlink -xf -; done
cd /

printf 'root:x:0:0:root:/root:/usr/bin/bash\nnobody:x:65534:65534::/:/bin/false\n' >"$R/etc/passwd"
printf 'root:x:0:\nnogroup:x:65534:\n' >"$R/etc/group"
chmod 0600 "$R/etc/passwd" "$R/etc/group"
echo '127.0.0.1 localhost' >"$R/etc/hosts"
echo machine >"$R/etc/hostname"
: >"$R/etc/resolv.conf" # mmdebstrap copies the host's
rm -f "$R"/etc/apt/sources.list "$R"/etc/apt/sources.list.d/*
for lib in blas/libblas.so.3 lapack/liblapack.so.3; do ln -sf "$lib" "$L/$(basename "$lib")"; done
cat "$R"/usr/share/ca-certificates/mozilla/*.crt >"$R/etc/ssl/certs/ca-certificates.crt"
ln -sf /etc/ssl/certs/ca-certificates.crt "$R/usr/lib/ssl/cert.pem"
rm -rf "$R/usr/share/ca-certificates"
ln -sf mawk "$R/usr/bin/awk"
ln -sf tcc "$R/usr/bin/cc"
ln -sf bash "$R/usr/bin/sh"

mkdir -p "$R/out" "$R/out/boot/modules"
mv "$R"/boot/vmlinuz-* "$R/out/boot/kernel"
cp "$R/usr/bin/busybox" "$R/out/boot/busybox"
find "$R"/usr/lib/modules \( -name 'virtio*.ko' -o -path '*/fs/erofs/*.ko' -o -path '*/fs/overlayfs/*.ko' -o -path '*/kernel/lib/*.ko' \
    -o -path '*/char/hw_random/*.ko' -o -path '*/kernel/crypto/*.ko' \) -exec cp -n {} "$R/out/boot/modules/" \;
tar -C "$R/out/boot" -cf "$R/out/boot.tar" .

D=$R/usr/lib/python3/dist-packages
rm -rf "$R"/boot "$R"/usr/lib/modules "$R"/out/boot "$R"/tmp/deb "$R"/usr/bin/busybox "$R"/usr/lib/udev \
    "$R"/usr/share/doc "$R"/usr/share/man "$R"/usr/share/info "$R"/usr/share/locale "$R"/usr/share/lintian \
    "$R"/usr/share/bash-completion "$R"/usr/share/doc-base "$R"/usr/share/perl* "$R"/usr/share/nodejs/@types \
    "$R"/usr/share/bug "$R"/usr/share/menu "$R"/usr/share/common-licenses "$R"/usr/bin/dpkg* "$R"/usr/share/dpkg \
    "$R"/var/lib/dpkg/info "$R"/usr/bin/perl* "$L"/perl* "$L"/gconv \
    "$R"/usr/lib/python3.11/lib2to3 "$R"/usr/lib/python3.11/distutils "$D"/numpy/f2py "$D"/numpy/distutils
find "$D" -type d -name tests -prune -exec rm -rf {} +
# sympy.testing and numpy.testing are imported by the packages themselves and stay.
find "$L" -maxdepth 1 -name '*.a' ! -name 'libc_nonshared.a' ! -name 'libm*.a' ! -name 'libc.a' ! -name 'libpthread.a' -delete
find "$R/usr" -type f \( -perm -4000 -o -perm -2000 \) -exec chmod a-s {} +
chroot "$R" /sbin/ldconfig
chroot "$R" /usr/bin/python3 -m compileall -q --invalidation-mode unchecked-hash /usr/lib/python3.11 /usr/lib/python3 || true
for folder in proc sys dev run scratch tmp data; do mkdir -p "$R/$folder"; done
mkfs.erofs --quiet -x-1 -T0 --all-root --exclude-regex='^(out|var/lib/apt|var/cache|(tmp|dev|proc|sys|run)/.*|etc/apt)(/|$)' "$R/out/root.erofs" "$R" >/dev/null
