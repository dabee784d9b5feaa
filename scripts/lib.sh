# Shared by run, test and .ci/run: what a machine must have, and how the product is built.

stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

as_root() { if [[ $(id -u) -eq 0 ]]; then echo "$*"; else echo "sudo $*"; fi; }

need_dotnet() {
  command -v dotnet >/dev/null || stop "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --version >/dev/null 2>&1 || stop "This .NET SDK is too old; $(tr -d '\n' <global.json) asks for more: https://dotnet.microsoft.com/download/dotnet/10.0"
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || stop "Node 20.19 or newer is missing: https://nodejs.org"
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    stop "Node $(node -v) is too old, 20.19 or newer is needed: https://nodejs.org"
}

need_tzdata() {
  [[ -e /usr/share/zoneinfo/Asia/Shanghai ]] || stop "The time zone data is missing (business time is Asia/Shanghai): $(as_root apt-get install -y tzdata)"
}

need_icu() {
  compgen -G '/usr/lib/*/libicuuc.so.*' >/dev/null || compgen -G '/usr/lib/libicuuc.so.*' >/dev/null ||
    compgen -G '/usr/lib64/libicuuc.so.*' >/dev/null || stop "The ICU library is missing (texts and sorting): $(as_root apt-get install -y "$(icu_package)")"
}

icu_package() {
  case $(. /etc/os-release 2>/dev/null && echo "${VERSION_CODENAME:-}") in
    bookworm) echo libicu72 ;;
    trixie) echo libicu76 ;;
    *) echo libicu-dev ;;
  esac
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# True when something below the given places is newer than the mark, or there is no mark.
newer_than() {
  local mark=$1
  shift
  [[ ! -e $mark ]] || [[ -n $(find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist \) -prune -o -newer "$mark" -print -quit) ]]
}

web_packages() {
  if [[ ! -e web/node_modules/.package-lock.json || web/package-lock.json -nt web/node_modules/.package-lock.json ]]; then
    (cd web && npm ci --no-audit --no-fund) || return
    touch web/node_modules/.package-lock.json
  fi
}

build_web() {
  if newer_than web/dist/index.html web/src web/public web/index.html web/package-lock.json web/vite.config.ts; then
    echo "Building the console …"
    web_packages && (cd web && npm run build)
  fi
}

# Publishes the product with its console to a folder. Only published output is served.
publish_to() {
  local out=$1
  if newer_than "$out/.published" src regime web/dist/index.html Directory.Build.props Directory.Build.targets Directory.Packages.props global.json; then
    echo "Building the server …"
    rm -rf "$out"
    dotnet restore src/Host --locked-mode -v quiet
    dotnet publish src/Host -c Release --no-restore -o "$out" -v quiet
    cp -r web/dist "$out/wwwroot"
    touch "$out/.published"
  fi
}
