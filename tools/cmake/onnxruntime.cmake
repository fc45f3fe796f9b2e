# Gives the target onnxruntime::onnxruntime and winnow_link_onnxruntime(TARGET).
#
# A system's or user's own ONNX Runtime wins (its CMake package, or headers and library where CMake's usual hints lead,
# e.g. -DCMAKE_PREFIX_PATH). Otherwise: the headers that tools/setup fetched and the library that npm's onnxruntime-node
# carries, which is the release that the browser runs as onnxruntime-web.

set(_onnxruntime_bundled "")
find_package(onnxruntime CONFIG QUIET)
if(NOT TARGET onnxruntime::onnxruntime)
  find_path(ONNXRUNTIME_INCLUDE_DIR onnxruntime_cxx_api.h PATH_SUFFIXES onnxruntime onnxruntime/core/session)
  find_library(ONNXRUNTIME_LIBRARY onnxruntime)
  if(NOT ONNXRUNTIME_INCLUDE_DIR OR NOT ONNXRUNTIME_LIBRARY)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
      set(_onnxruntime_cpu arm64)
    else()
      set(_onnxruntime_cpu x64)
    endif()
    set(_onnxruntime_headers ${PROJECT_SOURCE_DIR}/build/deps/onnxruntime/include/onnxruntime)
    file(GLOB _onnxruntime_bundled
      ${PROJECT_SOURCE_DIR}/extension/node_modules/onnxruntime-node/bin/napi-v*/linux/${_onnxruntime_cpu}/libonnxruntime.so.1)
    if(NOT EXISTS ${_onnxruntime_headers}/onnxruntime_cxx_api.h OR NOT _onnxruntime_bundled)
      message(FATAL_ERROR "ONNX Runtime not found. Run tools/setup, or give CMake your own (-DCMAKE_PREFIX_PATH=...).")
    endif()
    set(ONNXRUNTIME_INCLUDE_DIR ${_onnxruntime_headers} CACHE PATH "ONNX Runtime's headers" FORCE)
    set(ONNXRUNTIME_LIBRARY ${_onnxruntime_bundled} CACHE FILEPATH "ONNX Runtime's library" FORCE)
  endif()
  add_library(onnxruntime::onnxruntime SHARED IMPORTED)
  set_target_properties(onnxruntime::onnxruntime PROPERTIES IMPORTED_LOCATION ${ONNXRUNTIME_LIBRARY}
    IMPORTED_SONAME libonnxruntime.so.1)
  target_include_directories(onnxruntime::onnxruntime SYSTEM INTERFACE ${ONNXRUNTIME_INCLUDE_DIR})
endif()

# Links ONNX Runtime. npm's library lies beside the program and is found relative to it, so that build/release works
# from any directory; a user's own library keeps the path that CMake gives it.
function(winnow_link_onnxruntime target)
  target_link_libraries(${target} PRIVATE onnxruntime::onnxruntime)
  if(ONNXRUNTIME_LIBRARY MATCHES "/onnxruntime-node/")
    set_target_properties(${target} PROPERTIES BUILD_RPATH "\$ORIGIN" INSTALL_RPATH "\$ORIGIN" BUILD_WITH_INSTALL_RPATH ON)
    add_custom_command(TARGET ${target} POST_BUILD
      COMMAND ${CMAKE_COMMAND} -E copy_if_different ${ONNXRUNTIME_LIBRARY} $<TARGET_FILE_DIR:${target}>/libonnxruntime.so.1)
  endif()
endfunction()
