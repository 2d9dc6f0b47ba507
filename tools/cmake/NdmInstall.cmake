# cmake --install: the library, its headers, the command; the compiler with specs and templates; files for
# find_package and pkg-config. All of it may be moved afterwards: paths are relative to each other.

include(CMakePackageConfigHelpers)
set(NDM_SHARE "${CMAKE_INSTALL_DATADIR}/ndmill")
set(NDM_CMAKE "${CMAKE_INSTALL_LIBDIR}/cmake/ndmill")
set(_made "${PROJECT_BINARY_DIR}/install")

set_target_properties(ndm_headers PROPERTIES EXPORT_NAME headers)
set_target_properties(ndmill_shared PROPERTIES EXPORT_NAME ndmill)
set_target_properties(ndmill_static PROPERTIES EXPORT_NAME static)
install(TARGETS ndm_headers ndmill_shared ndmill_static EXPORT ndmillTargets
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT ndmillTargets NAMESPACE ndmill:: DESTINATION "${NDM_CMAKE}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/runtime/include/" "${NDM_GENERATED}/include/"
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.h")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/docs/man/ndmill.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

configure_package_config_file("${PROJECT_SOURCE_DIR}/tools/cmake/ndmillConfig.cmake.in" "${_made}/ndmillConfig.cmake"
  INSTALL_DESTINATION "${NDM_CMAKE}" PATH_VARS NDM_SHARE NO_CHECK_REQUIRED_COMPONENTS_MACRO)
if(PROJECT_VERSION_MAJOR EQUAL 0)
  set(_compatible SameMinorVersion)
else()
  set(_compatible SameMajorVersion)
endif()
write_basic_package_version_file("${_made}/ndmillConfigVersion.cmake" COMPATIBILITY ${_compatible})
install(FILES "${_made}/ndmillConfig.cmake" "${_made}/ndmillConfigVersion.cmake" DESTINATION "${NDM_CMAKE}")

# pkg-config finds the prefix from where the file lies.
file(RELATIVE_PATH NDM_PC_PREFIX "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
string(REGEX REPLACE "/$" "" NDM_PC_PREFIX "${NDM_PC_PREFIX}")
list(TRANSFORM NDM_LINK_NAMES PREPEND "-l" OUTPUT_VARIABLE _private)
list(JOIN _private " " NDM_PC_PRIVATE)
configure_file("${PROJECT_SOURCE_DIR}/tools/cmake/ndmill.pc.in" "${_made}/ndmill.pc" @ONLY)
install(FILES "${_made}/ndmill.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")

# A library of some ufuncs and dtypes is an interface of its own: no modules are built for it.
if(NDM_PART)
  return()
endif()

foreach(file Targets Compiler Kernels Module Numpy)
  install(FILES "${PROJECT_SOURCE_DIR}/tools/cmake/Ndm${file}.cmake"
    DESTINATION "${NDM_CMAKE}")
endforeach()
install(DIRECTORY specs templates DESTINATION "${NDM_SHARE}"
  FILES_MATCHING PATTERN "*.toml" PATTERN "*.h" PATTERN "*.j2")
install(DIRECTORY generator/ndmillc DESTINATION "${NDM_SHARE}/generator" FILES_MATCHING PATTERN "*.py")
install(DIRECTORY bindings/numpy DESTINATION "${NDM_SHARE}/bindings" FILES_MATCHING PATTERN "*.[ch]")
install(DIRECTORY runtime DESTINATION "${NDM_SHARE}" FILES_MATCHING PATTERN "*.[ch]" PATTERN "*.map")
file(RELATIVE_PATH NDM_GENERATOR "/${CMAKE_INSTALL_BINDIR}" "/${NDM_SHARE}/generator")
configure_file("${PROJECT_SOURCE_DIR}/tools/cmake/ndmillc.in" "${_made}/ndmillc" @ONLY)
install(FILES docs/man/ndmillc.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES docs/schema/ndmill.schema.json DESTINATION "${NDM_SHARE}")
install(PROGRAMS "${_made}/ndmillc" DESTINATION "${CMAKE_INSTALL_BINDIR}")
