# The public suffix list as C++: every rule, sorted by bytes, one a line. Run as
#   cmake -DLIST=public_suffix_list.dat -DOUT=public_suffix_data.h -P public_suffix.cmake
# or included, to make the header a part of the build. The list is Debian's package `publicsuffix`.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(WINNOW_PUBLIC_SUFFIX_LIST /usr/share/publicsuffix/public_suffix_list.dat CACHE FILEPATH "The public suffix list")
  if(NOT EXISTS ${WINNOW_PUBLIC_SUFFIX_LIST})
    message(FATAL_ERROR "No ${WINNOW_PUBLIC_SUFFIX_LIST}: install the package publicsuffix, or set WINNOW_PUBLIC_SUFFIX_LIST")
  endif()
  set(public_suffix_header ${PROJECT_BINARY_DIR}/generated/core/text/public_suffix_data.h)
  add_custom_command(OUTPUT ${public_suffix_header}
    COMMAND ${CMAKE_COMMAND} -DLIST=${WINNOW_PUBLIC_SUFFIX_LIST} -DOUT=${public_suffix_header}
      -P ${CMAKE_CURRENT_LIST_FILE}
    DEPENDS ${WINNOW_PUBLIC_SUFFIX_LIST} ${CMAKE_CURRENT_LIST_FILE} VERBATIM)
  return()
endif()

file(STRINGS ${LIST} lines ENCODING UTF-8 REGEX "^[^/ \t]")
list(TRANSFORM lines REPLACE "[ \t].*$" "")
list(SORT lines COMPARE STRING CASE SENSITIVE)
list(REMOVE_DUPLICATES lines)
list(LENGTH lines count)
if(count LESS 5000)
  message(FATAL_ERROR "${LIST}: expected at least 5000 rules, found ${count}")
endif()
list(TRANSFORM lines REPLACE "^(.+)$" "    \"\\1\\\\n\"")
list(JOIN lines "\n" body)
file(WRITE ${OUT} "// Made by tools/cmake/public_suffix.cmake.\n\nnamespace winnow {\n\n"
  "constexpr char kPublicSuffixRules[] =\n    \"\\n\"\n${body};\n\n}  // namespace winnow\n")
