# The libraries of the core: absl::*, fmt::fmt-header-only, utf8proc and (for the tests) doctest.
if(EMSCRIPTEN)
  include(${CMAKE_CURRENT_LIST_DIR}/wasm-dependencies.cmake)
else()
  find_package(absl REQUIRED)
  find_package(fmt REQUIRED)
  include(${CMAKE_CURRENT_LIST_DIR}/utf8proc.cmake)
endif()
