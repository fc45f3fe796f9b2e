# Emscripten as CMake's toolchain for the `wasm` preset: the user's emsdk where `emcc` on the PATH belongs to one,
# else Debian's package.
find_program(WINNOW_EM_CONFIG em-config REQUIRED)
execute_process(COMMAND ${WINNOW_EM_CONFIG} EMSCRIPTEN_ROOT OUTPUT_VARIABLE _emscripten_root
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
include(${_emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)

# Debian's optimizer needs Debian's node modules, whichever Node runs it.
if(EXISTS /usr/share/nodejs/acorn)
  set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)
endif()
# Its output for Node takes `fetch` for a browser's.
set(CMAKE_CROSSCOMPILING_EMULATOR node --no-experimental-fetch)
