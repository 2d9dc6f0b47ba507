# A module's generated C as object files: kernels once per target, the rest for the ABI's baseline.

# ndm_add_kernels(NAME DIRECTORY OUT): OUT becomes the list of $<TARGET_OBJECTS:...>.
function(ndm_add_kernels name directory out)
  file(GLOB_RECURSE kernels CONFIGURE_DEPENDS "${directory}/loops/*.c" "${directory}/casts/*.c")
  file(GLOB tables CONFIGURE_DEPENDS "${directory}/dtypes/*.c" "${directory}/module.c")

  set(blocks "${PROJECT_SOURCE_DIR}/runtime/kernels/blocks.c")
  if(NDM_SMALL)
    set_source_files_properties("${blocks}" PROPERTIES COMPILE_OPTIONS -Os COMPILE_DEFINITIONS NDM_SMALL)
  endif()

  set(objects "")
  set(definitions "")
  foreach(target ${NDM_TARGETS})
    ndm_target_flags(${target} flags)
    ndm_target_symbol(${target} symbol)
    set(library ndm_${name}_kernels_${symbol})
    add_library(${library} OBJECT ${kernels} "${blocks}")
    target_link_libraries(${library} PRIVATE ndm_flags ndm_headers ndm_blas)
    target_include_directories(${library} PRIVATE "${directory}/include"
      "${PROJECT_SOURCE_DIR}/specs/primitives" ${ARGN})
    target_compile_definitions(${library} PRIVATE NDM_TARGET=${symbol})
    target_compile_options(${library} PRIVATE ${NDM_KERNEL_FLAGS} ${flags})
    list(APPEND objects $<TARGET_OBJECTS:${library}>)
    string(TOUPPER ${symbol} upper)
    list(APPEND definitions NDM_BUILD_${upper}=1)
  endforeach()

  add_library(ndm_${name}_tables OBJECT ${tables})
  target_link_libraries(ndm_${name}_tables PRIVATE ndm_flags ndm_headers)
  target_include_directories(ndm_${name}_tables PRIVATE "${directory}/include" ${ARGN})
  target_compile_definitions(ndm_${name}_tables PRIVATE ${definitions})
  target_compile_options(ndm_${name}_tables PRIVATE -ffp-contract=off -fno-fast-math)
  list(APPEND objects $<TARGET_OBJECTS:ndm_${name}_tables>)
  set(${out} "${objects}" PARENT_SCOPE)
endfunction()
