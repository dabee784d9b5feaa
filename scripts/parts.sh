# The parts of ./test: each leaves its results in one folder, scripts/sum.mjs adds them up.

RULES='engine!=sqlite&engine!=postgresql&engine!=crash'

begin() {
  need_dotnet
  need_node
  need_tzdata
  need_icu
  place=$(mktemp -d "${TMPDIR:-/tmp}/huisheng-test.XXXXXX")
  chmod 755 "$place"
  mkdir "$place/results" "$place/tmp"
  # Databases and folders of the tests go with it.
  export TMPDIR=$place/tmp
  unset HUISHENG_TEST_POSTGRES HUISHENG_DATABASE
  cluster=
  trap 'clean' EXIT
  trap 'exit 130' INT TERM
}

clean() {
  trap - EXIT INT TERM
  stop_postgres
  rm -rf "$place"
}

# A part that could not run is a failure with a name, never a silence.
not_run() {
  printf '%s\n' "$1: did not run" >&2
  printf '0 %s\n' "$1" >>"$place/results/not-run"
}

give_up() {
  printf '%s\n' "$*" >&2
  printf '0 passed, 1 failed\n'
  exit 1
}

need_packages() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  [[ $(id -u) -eq 0 ]] || give_up "The tests need Debian packages that are missing: sudo apt-get install -y ${missing[*]}"
  echo "Installing ${missing[*]} …"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$place/apt.log" 2>&1 </dev/null ||
    { tail -n 20 "$place/apt.log" >&2; give_up "Could not install ${missing[*]}"; }
}

build_tests() {
  local project
  for project in "$@"; do
    if [[ ! -d $project ]] || ! compgen -G "$project/*.csproj" >/dev/null; then
      continue # said by the part itself
    fi
    echo "Building $project …"
    dotnet restore "$project" --locked-mode -v quiet </dev/null && dotnet build "$project" -c Release --no-restore -v quiet -clp:ErrorsOnly </dev/null ||
      give_up "$project does not build"
  done
}

# name, project, filter
dotnet_part() {
  local from=$SECONDS code=0
  printf '\n== %s\n' "$1"
  dotnet test "$2" -c Release --no-build --nologo --filter "$3" --results-directory "$place/results" \
    --logger "trx;LogFileName=$1.trx" --logger 'console;verbosity=minimal' </dev/null || code=$?
  [[ -s $place/results/$1.trx ]] || not_run "$1"
  mark_time "$1" $((SECONDS - from)) "$code"
}

web_part() {
  local from=$SECONDS code=0
  printf '\n== web\n'
  web_packages </dev/null && (cd web && npx vitest run --reporter=default --reporter=json --outputFile.json="$place/results/web.json" </dev/null) || code=$?
  [[ -s $place/results/web.json ]] || not_run web
  mark_time web $((SECONDS - from)) "$code"
}

# The browser sees what a user gets: the built console.
browser_part() {
  if ! compgen -G 'tests/Browser/*.csproj' >/dev/null || ! build_web </dev/null; then
    not_run browser
    return
  fi
  HUISHENG_TEST_WEB=$PWD/web/dist HUISHENG_TEST_CHROMIUM=$(command -v chromium) dotnet_part browser tests/Browser 'FullyQualifiedName~Huisheng'
}

mark_time() { printf '%s %s %s\n' "$1" "$2" "$3" >>"$place/results/times"; }

as_postgres() { if [[ $(id -u) -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi; }

# A server of our own on a free port, gone afterwards. Unless fsync=on is asked for, nothing in it survives a power cut.
start_postgres() {
  local port fsync=${1:-fsync=off}
  bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1)
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  mkdir "$place/pg"
  [[ $(id -u) -ne 0 ]] || chown postgres "$place/pg"
  cluster=$place/pg/data
  (
    cd "$place/pg" &&
      as_postgres "$bin/initdb" -D "$cluster" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync &&
      as_postgres "$bin/pg_ctl" -D "$cluster" -w -t 60 -l "$place/pg/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c $fsync -c max_connections=300 -c shared_buffers=256MB" start
  ) >"$place/pg.log" 2>&1 </dev/null || { cat "$place/pg.log" "$place/pg/log" >&2 2>/dev/null; return; }
  export HUISHENG_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"
}

stop_postgres() {
  [[ -z $cluster ]] || (cd "$place/pg" && as_postgres "$bin/pg_ctl" -D "$cluster" -m immediate -w stop) >/dev/null 2>&1
  cluster=
  unset HUISHENG_TEST_POSTGRES
}

finish() {
  node scripts/sum.mjs "$place/results"
  exit $?
}
