# A module's generated C as object files: kernels once per target, the rest for the ABI's baseline.
# Serves the source tree and an installed ndmill, whose NDM_HOME has what is needed in the same places.

# ndm_add_kernels(NAME DIRECTORY OUT [FOLDER...]): OUT becomes the list of $<TARGET_OBJECTS:...>;
# headers are looked for in the folders.
function(ndm_add_kernels name directory out)
  file(GLOB_RECURSE kernels CONFIGURE_DEPENDS "${directory}/loops/*.c" "${directory}/casts/*.c")
  file(GLOB tables CONFIGURE_DEPENDS "${directory}/dtypes/*.c" "${directory}/module.c")

  set(copies "${NDM_HOME}/runtime/kernels/blocks.c" "${NDM_HOME}/runtime/kernels/whole.c")
  if(NDM_SMALL)
    set_source_files_properties(${copies} PROPERTIES COMPILE_OPTIONS -Os COMPILE_DEFINITIONS NDM_SMALL)
  endif()

  # The long bodies of elementary functions stand once in a vector loop, and once after it: gcc's
  # narrower vectors for the rest would be a tenth to a third of the code.
  if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
    foreach(family ${NDM_ELEMENTARY})
      set(long ${kernels})
      list(FILTER long INCLUDE REGEX "/loops/[^/]+/${family}\\.c$")
      set_property(SOURCE ${long} APPEND PROPERTY COMPILE_OPTIONS --param=vect-epilogues-nomask=0)
    endforeach()
    # gcc 12 lets an iteration of its SSE2 loop wait for the last one's register otherwise: 1.35 the time.
    set(power ${kernels})
    list(FILTER power INCLUDE REGEX "/loops/float64/powers\\.c$")
    set_property(SOURCE ${power} APPEND PROPERTY COMPILE_OPTIONS -fweb)
  endif()

  # Functions of long doubles are scalar, and slow anyhow.
  foreach(family ${NDM_ELEMENTARY})
    set(scalar ${kernels})
    list(FILTER scalar INCLUDE REGEX "/loops/c?longdouble/${family}\\.c$")
    set_property(SOURCE ${scalar} APPEND PROPERTY COMPILE_OPTIONS -Os)
  endforeach()

  set(objects "")
  set(compiled_libraries "")
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
    set(compiled ${kernels} ${copies})
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
    list(APPEND compiled_libraries ${libraries})
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

  # A module's tables are compiled before all else of it: where its headers are not what its specs say,
  # that is told once.
  set(first "${tables}")
  if(NOT name STREQUAL "core")
    set(first "${directory}/module.c")
    list(REMOVE_ITEM tables "${first}")
    if(tables)
      add_library(ndm_${name}_dtypes OBJECT ${tables})
      list(APPEND compiled_libraries ndm_${name}_dtypes)
    endif()
  endif()
  add_library(ndm_${name}_tables OBJECT ${first})
  if(compiled_libraries AND NOT name STREQUAL "core")
    # Object files wait for a target of this kind, but not for other object files.
    add_custom_target(ndm_${name}_checked DEPENDS $<TARGET_OBJECTS:ndm_${name}_tables>)
    add_dependencies(ndm_${name}_checked ndm_${name}_tables)
    foreach(library ${compiled_libraries})
      add_dependencies(${library} ndm_${name}_checked)
    endforeach()
  endif()
  set(libraries ndm_${name}_tables)
  if(TARGET ndm_${name}_dtypes)
    list(APPEND libraries ndm_${name}_dtypes)
  endif()
  foreach(library ${libraries})
    target_link_libraries(${library} PRIVATE $<TARGET_NAME_IF_EXISTS:ndm_flags> ndmill::headers)
    ndm_set_language(${library})
    target_include_directories(${library} PRIVATE "${directory}/include" ${ARGN})
    target_compile_definitions(${library} PRIVATE ${definitions} ${NDM_TABLE_DEFINITIONS})
    target_compile_options(${library} PRIVATE -ffp-contract=off -fno-fast-math -fno-strict-aliasing)
    list(APPEND objects $<TARGET_OBJECTS:${library}>)
  endforeach()
  set(${out} "${objects}" PARENT_SCOPE)
endfunction()

# ndm_set_language(TARGET): the C that generated code is written in, whatever the project around it says.
function(ndm_set_language target)
  set_target_properties(${target} PROPERTIES C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF
    C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON INTERPROCEDURAL_OPTIMIZATION OFF)
endfunction()
