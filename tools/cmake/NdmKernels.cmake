# A module's generated C as object files: kernels once per target, the rest for the ABI's baseline.
# Serves the source tree and an installed ndmill, whose NDM_HOME has what is needed in the same places.

# ndm_add_kernels(NAME DIRECTORY OUT [FOLDER...]): OUT becomes the list of $<TARGET_OBJECTS:...>;
# headers are looked for in the folders.
function(ndm_add_kernels name directory out)
  file(GLOB_RECURSE kernels CONFIGURE_DEPENDS "${directory}/loops/*.c" "${directory}/casts/*.c")
  file(GLOB tables CONFIGURE_DEPENDS "${directory}/dtypes/*.c" "${directory}/module.c")

  set(blocks "${NDM_HOME}/runtime/kernels/blocks.c")
  if(NDM_SMALL)
    set_source_files_properties("${blocks}" PROPERTIES COMPILE_OPTIONS -Os COMPILE_DEFINITIONS NDM_SMALL)
  endif()

  set(objects "")
  set(definitions "")
  set(module "")
  set(strict "")
  if(NOT name STREQUAL "core")
    set(module NDM_MODULE=${name})
    set(strict -Werror=implicit-function-declaration) # of functions that the specs' headers lack
  endif()
  foreach(target ${NDM_TARGETS})
    ndm_target_flags(${target} flags)
    ndm_target_symbol(${target} symbol)
    ndm_skip_files(${symbol} skipped ${kernels})
    set(compiled ${kernels} "${blocks}")
    if(skipped)
      list(REMOVE_ITEM compiled ${skipped})
    endif()
    set(library ndm_${name}_kernels_${symbol})
    set(libraries ${library})
    add_library(${library} OBJECT ${compiled})
    if(skipped)
      list(APPEND libraries ${library}_skipped)
      add_library(${library}_skipped OBJECT ${skipped})
      target_compile_definitions(${library}_skipped PRIVATE NDM_SKIPPED)
    endif()
    foreach(library ${libraries})
      target_link_libraries(${library} PRIVATE $<TARGET_NAME_IF_EXISTS:ndm_flags>
        $<TARGET_NAME_IF_EXISTS:ndm_blas> ndmill::headers)
      ndm_set_language(${library})
      target_include_directories(${library} PRIVATE "${directory}/include"
        "${NDM_HOME}/specs/primitives" ${ARGN})
      target_compile_definitions(${library} PRIVATE NDM_TARGET=${symbol} ${module})
      target_compile_options(${library} PRIVATE ${NDM_KERNEL_FLAGS} ${flags} ${strict})
      list(APPEND objects $<TARGET_OBJECTS:${library}>)
    endforeach()
    string(TOUPPER ${symbol} upper)
    list(APPEND definitions NDM_BUILD_${upper}=1)
  endforeach()

  add_library(ndm_${name}_tables OBJECT ${tables})
  target_link_libraries(ndm_${name}_tables PRIVATE $<TARGET_NAME_IF_EXISTS:ndm_flags> ndmill::headers)
  ndm_set_language(ndm_${name}_tables)
  target_include_directories(ndm_${name}_tables PRIVATE "${directory}/include" ${ARGN})
  target_compile_definitions(ndm_${name}_tables PRIVATE ${definitions} ${NDM_TABLE_DEFINITIONS})
  target_compile_options(ndm_${name}_tables PRIVATE -ffp-contract=off -fno-fast-math
    -fno-strict-aliasing)
  list(APPEND objects $<TARGET_OBJECTS:ndm_${name}_tables>)
  set(${out} "${objects}" PARENT_SCOPE)
endfunction()

# ndm_set_language(TARGET): the C that generated code is written in, whatever the project around it says.
function(ndm_set_language target)
  set_target_properties(${target} PROPERTIES C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF
    C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON INTERPROCEDURAL_OPTIMIZATION OFF)
endfunction()
