# shellcheck shell=bash
# A private PostgreSQL in a folder of its own on a free port: sourced by tests/run and tests/speed, which call
# stop_postgres when they end.
cluster="" pg_bin=""

# The folder of initdb and pg_ctl: on the PATH, or where Debian keeps them (newest version first).
find_postgres() {
    local initdb
    initdb=$(command -v initdb || find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -rV | head -n 1)
    [ -n "$initdb" ] && pg_bin=$(dirname "$(readlink -f "$initdb")")
}
# PostgreSQL refuses to run as root: there, the user that Debian's package makes runs it.
as_postgres() { (cd / && if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi); }

stop_postgres() {
    [ -n "$cluster" ] || return 0
    as_postgres "$pg_bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1
    rm -rf "$cluster"
    cluster=""
}
# A folder that the user who runs the server can reach, whatever TMPDIR is.
make_cluster_folder() {
    local parent
    for parent in "${TMPDIR:-/tmp}" /tmp /var/tmp; do
        as_postgres test -x "$parent" || continue
        cluster=$(mktemp -d "$parent/tashawur-pg.XXXXXX") || continue
        [ "$(id -u)" != 0 ] || chown postgres "$cluster"
        return 0
    done
    return 1
}
# start_postgres [SETTINGS]: says where it is in TASHAWUR_TEST_POSTGRES; `-c name=value` settings are added.
start_postgres() {
    local settings=${1:-} password port try
    find_postgres || return 1
    [ "$(id -u)" != 0 ] || id postgres >/dev/null 2>&1 || return 1
    make_cluster_folder || return 1
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    as_postgres sh -c "umask 077; echo $password >'$cluster/password'"
    as_postgres "$pg_bin/initdb" -D "$cluster/data" -U tashawur -A password --pwfile="$cluster/password" \
        --encoding=UTF8 --locale=C --no-sync >"$cluster.log" 2>&1 || { tail -n 3 "$cluster.log"; rm -f "$cluster.log"; return 1; }
    rm -f "$cluster.log"
    for try in 1 2 3 4 5 6 7 8; do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000)) # below the range of outgoing connections
        as_postgres "$pg_bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -t 60 start >/dev/null 2>&1 \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300 $settings" &&
            export TASHAWUR_TEST_POSTGRES="postgres://tashawur:$password@127.0.0.1:$port/postgres" && return 0
    done
    tail -n 3 "$cluster/log"
    return 1
}
