# Rows 1 and 6: a disk of 64 KB that is full, for real; a disk that is mounted read-only.
# shellcheck shell=sh
need_mounts
mkdir disk
head -n 3000 big.jsonl > sedang.jsonl

# on_disk OPTIONS COMMAND: the shell command on a disk of 64 KB in the folder disk, which is gone afterwards.
on_disk() { unshare -m sh -c "mount -t tmpfs -o size=64k,$1 penuh disk && $2"; }

expect 2 on_disk rw 'echo lama > disk/hasil && petik annotate sedang.jsonl -o disk/hasil; status=$?
  cat disk/hasil; ls -A disk; exit $status'
says 'disk/hasil: No space left on device'
prints 'lama
hasil'
expect 2 on_disk rw 'petik annotate sedang.jsonl > disk/hasil'
says 'stdout: No space left on device'
expect 2 on_disk rw 'petik annotate sedang.jsonl --errors disk/salah --manifest disk/catatan > /dev/full'

# A file for each text: those that fit are whole, none is torn; when there is room again, the rest is done.
mkdir berita baku
for n in 10 11 12 13 14 15 16 17 18 19; do head -n 200 big.jsonl | sed "s/Kami/Kami $n/" > berita/$n.jsonl; done
expect 0 petik sentences -r berita --output-dir baku
cat > penuh.sh << 'END'
whole() { for file in disk/*.txt; do cmp "$file" "baku/${file#disk/}" || echo torn; done; }
head -c 30000 /dev/zero > disk/lain
petik sentences -r berita --output-dir disk
echo "status $?, $(find disk -name '*.txt' | wc -l) files, $(find disk -name '.petik*' | wc -l) private"
whole
rm disk/lain
petik sentences -r berita --output-dir disk --skip-existing
echo "status $?, $(find disk -name '.petik*' | wc -l) private"
whole
END
expect 0 on_disk rw 'sh ./penuh.sh'
says 'No space left on device'
grep -q 'status 2, [1-9] files, 0 private' out || fail "a full disk: $(cat out)"
grep -q 'status [02], 0 private' out || fail "after it: $(cat out)"
grep -q torn out && fail 'a file is torn'

# Read-only: refused before any work.
expect 2 on_disk ro 'petik annotate a.txt -o disk/hasil'
says 'disk/hasil: Read-only file system'
expect 2 on_disk ro 'petik annotate a.txt --output-dir disk'
says 'disk: Read-only file system'
[ ! -s out ] || fail 'something was printed before the refusal'
expect 2 on_disk ro 'petik annotate a.txt --errors disk/salah'
expect 2 on_disk ro 'petik annotate a.txt --manifest disk/catatan > /dev/null'
says 'disk/catatan: Read-only file system'
