#!/bin/sh
# Slurm: an array of shards on three nodes of this host, one of which is killed while it works; every shard is in the
# result, once and whole:   slurm.sh PETIK BIG.jsonl WANTED.jsonl JOB
# Needs root and the packages slurm-wlm and munge; no systemd. Ends all that it started.
set -eu
petik=$(realpath "$1")
big=$(realpath "$2")
wanted=$(realpath "$3")
job=$(realpath "$4")
shards=12
[ "$(id -u)" = 0 ] || { echo "skipped: slurmd wants root"; exit 77; }
for program in slurmctld munged; do
  command -v $program >/dev/null || { echo "skipped: no $program (slurm-wlm, munge)"; exit 77; }
done

work=$(mktemp -d)
chmod 755 "$work"
finish() {
  set +e
  scontrol shutdown 2>/dev/null || true
  sleep 1
  for pid in "$work"/run/*.pid "$work"/mrun/*.pid; do
    [ -f "$pid" ] && kill -9 "$(cat "$pid")" 2>/dev/null
  done
  rm -rf "$work"
  true
}
trap finish EXIT
trap 'exit 2' INT TERM HUP
cd "$work"
mkdir -m 755 state log run mrun spool spool/n1 spool/n2 spool/n3 out
dd if=/dev/urandom of=munge.key bs=1024 count=1 2>/dev/null
chmod 400 munge.key
munged --force --key-file="$work/munge.key" --socket="$work/mrun/munge.socket" --pid-file="$work/mrun/munged.pid" \
  --log-file="$work/mrun/munged.log" --seed-file="$work/mrun/seed"
cat >slurm.conf <<CONF
ClusterName=local
SlurmctldHost=$(hostname)(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/mrun/munge.socket
CryptoType=crypto/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
ReturnToService=2
SlurmctldPort=16817
SlurmctldPidFile=$work/run/slurmctld.pid
SlurmdPidFile=$work/run/slurmd.%n.pid
SlurmdSpoolDir=$work/spool/%n
StateSaveLocation=$work/state
SlurmctldLogFile=$work/log/slurmctld.log
SlurmdLogFile=$work/log/slurmd.%n.log
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/linux
JobCompType=jobcomp/filetxt
JobCompLoc=$work/log/jobcomp.txt
SlurmdTimeout=10
SlurmctldTimeout=20
NodeName=n[1-3] NodeHostname=$(hostname) NodeAddr=127.0.0.1 Port=[17001-17003] CPUs=2 RealMemory=1000 State=UNKNOWN
PartitionName=main Nodes=n[1-3] Default=YES MaxTime=INFINITE State=UP
CONF
SLURM_CONF=$work/slurm.conf
export SLURM_CONF
slurmctld -c -f "$SLURM_CONF"
for node in n1 n2 n3; do slurmd -N $node -f "$SLURM_CONF"; done
tries=0
until sinfo 2>/dev/null | grep -q idle; do
  tries=$((tries + 1))
  [ $tries -lt 60 ] || { cat log/slurmctld.log; sinfo; exit 1; }
  sleep 1
done
sinfo

# Each task takes long enough to be killed in.
printf '#!/bin/sh\nsleep 3\nexec "%s" "$@"\n' "$petik" >slow-petik
chmod +x slow-petik
PETIK=$work/slow-petik
export PETIK
timeout 500 sbatch --wait --output="$work/log/%a.out" --array=1-$shards "$job" "$work/out" annotate "$big" &
waiter=$!
until [ -n "$(squeue --noheader --nodelist=n2 --states=RUNNING --format=%A)" ]; do sleep 0.2; done
echo "at work on n2: task $(squeue --noheader --nodelist=n2 --states=RUNNING --format=%K | tr '\n' ' ')"
kill -9 "$(cat run/slurmd.n2.pid)"
wait $waiter || { cat log/*.out; exit 1; }
[ "$(find out -name 'shard-*.jsonl' | wc -l)" = $shards ] || { echo "a shard is missing"; exit 1; }
cat out/shard-*.jsonl | LC_ALL=C sort >found
LC_ALL=C sort "$wanted" | cmp - found
echo "Slurm: $shards shards on three nodes, one killed: every record once"
