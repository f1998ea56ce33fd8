#!/bin/sh
# Prints the path of the first working Python among the versions asked for, e.g. `sh bot/find_python.sh 3.11 3.12`.
# Looks on PATH, in pyenv's folder and at what uv has fetched; a pyenv shim that points nowhere does not count.
works() {
  "$1" -c "import sys, venv, ensurepip; sys.exit('%d.%d' % sys.version_info[:2] != '$2')" 2>/dev/null
}
for version in "$@"; do
  for candidate in "python$version" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$version"*/bin/python \
    "${UV_PYTHON_INSTALL_DIR:-$HOME/.local/share/uv/python}"/cpython-"$version"*/bin/python"$version" python3; do
    path=$(command -v "$candidate" 2>/dev/null) && works "$path" "$version" && echo "$path" && exit 0
  done
done
exit 1
