# For wasm: Abseil and utf8proc from the sources that tools/setup fetched (a user's own wasm build of Abseil, given by
# absl_DIR, wins), and the header-only fmt and doctest of the machine. Everything has the same exception flags:
# Abseil built with exceptions does not link without them.
add_compile_options(-fno-exceptions -msimd128 -ffp-contract=off)
set(_sources ${PROJECT_SOURCE_DIR}/build/deps/src)

find_package(absl CONFIG QUIET)
if(NOT absl_FOUND)
  if(NOT EXISTS ${_sources}/abseil/CMakeLists.txt)
    message(FATAL_ERROR "Abseil's source is missing: run tools/setup, or set absl_DIR to your own wasm build.")
  endif()
  set(ABSL_PROPAGATE_CXX_STD ON)
  set(BUILD_TESTING OFF)
  add_subdirectory(${_sources}/abseil ${PROJECT_BINARY_DIR}/abseil EXCLUDE_FROM_ALL SYSTEM)
endif()

if(NOT EXISTS ${_sources}/utf8proc/utf8proc.c)
  message(FATAL_ERROR "utf8proc's source is missing: run tools/setup.")
endif()
enable_language(C)
add_library(utf8proc STATIC ${_sources}/utf8proc/utf8proc.c)
target_include_directories(utf8proc SYSTEM PUBLIC ${_sources}/utf8proc)
target_compile_definitions(utf8proc PUBLIC UTF8PROC_STATIC)

# The machine's own include folder must not reach the wasm compiler: only these two folders of it do, by links.
function(link_headers name header)
  find_path(${name}_INCLUDE_DIR ${header} NO_CMAKE_FIND_ROOT_PATH REQUIRED PATHS /usr/include)
  get_filename_component(folder ${header} DIRECTORY)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/headers)
  file(CREATE_LINK ${${name}_INCLUDE_DIR}/${folder} ${PROJECT_BINARY_DIR}/headers/${folder} SYMBOLIC)
endfunction()
link_headers(fmt fmt/core.h)
add_library(fmt::fmt-header-only INTERFACE IMPORTED)
target_compile_definitions(fmt::fmt-header-only INTERFACE FMT_HEADER_ONLY=1)
target_include_directories(fmt::fmt-header-only SYSTEM INTERFACE ${PROJECT_BINARY_DIR}/headers)
if(WINNOW_TESTS)
  link_headers(doctest doctest/doctest.h)
endif()
