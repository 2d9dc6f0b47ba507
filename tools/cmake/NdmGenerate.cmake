# Runs the spec compiler at configure time. Every spec, template and compiler source is a configure
# dependency, so a build after an edit configures again; the compiler then compares hashes and
# replaces only the files whose text changed.

find_package(Python3 3.9 COMPONENTS Interpreter QUIET)
set(NDM_HAVE_COMPILER OFF)
if(Python3_Interpreter_FOUND)
  execute_process(COMMAND "${Python3_EXECUTABLE}" -c
    "import sys, jinja2\nif sys.version_info < (3, 11): import tomli"
    RESULT_VARIABLE _status OUTPUT_QUIET ERROR_QUIET)
  if(_status EQUAL 0)
    set(NDM_HAVE_COMPILER ON)
  endif()
endif()
option(NDM_REGENERATE "Compile specs/ when they change (needs Python 3.9 with Jinja2)" ${NDM_HAVE_COMPILER})
if(NDM_REGENERATE AND NOT NDM_HAVE_COMPILER)
  message(FATAL_ERROR "NDM_REGENERATE needs Python 3.9 or newer with Jinja2; Python3_EXECUTABLE is '${Python3_EXECUTABLE}'")
endif()

set(NDM_GENERATOR_DIR "${PROJECT_SOURCE_DIR}/generator")
file(GLOB_RECURSE _compiler_sources CONFIGURE_DEPENDS "${NDM_GENERATOR_DIR}/ndmillc/*.py"
  "${PROJECT_SOURCE_DIR}/templates/*.j2")

# ndm_run_compiler(ARGS...): ndmillc with these arguments; an error ends the configuration.
function(ndm_run_compiler)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${NDM_GENERATOR_DIR}" PYTHONDONTWRITEBYTECODE=1
    "${Python3_EXECUTABLE}" -m ndmillc ${ARGN} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "ndmillc ${ARGN} failed")
  endif()
endfunction()

# ndm_generate_core(OUT): brings the core module's C up to date, or that of a part of it.
function(ndm_generate_core out)
  set(profile "")
  if(NDM_UFUNCS)
    list(APPEND profile --ufuncs "${NDM_UFUNCS}")
  endif()
  if(NDM_DTYPES)
    list(APPEND profile --dtypes "${NDM_DTYPES}")
  endif()
  if(profile AND NOT NDM_REGENERATE)
    message(FATAL_ERROR "NDM_UFUNCS and NDM_DTYPES need NDM_REGENERATE: Python 3.9 or newer with Jinja2")
  endif()
  if(NOT NDM_REGENERATE)
    return()
  endif()
  file(GLOB_RECURSE specs CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/specs/*.toml" "${PROJECT_SOURCE_DIR}/specs/*.h")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${_compiler_sources} ${specs})
  ndm_run_compiler(generate --specs specs --out "${out}" ${profile})
endfunction()

# ndm_generate_module(NAME OUT DEPENDS NEEDS SPECS): a module outside the core. DEPENDS: the specs that
# it builds on; NEEDS: the modules beside the core that these are.
function(ndm_generate_module name out depends needs specs)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${_compiler_sources} ${specs})
  set(arguments generate --module ${name} --out "${out}")
  foreach(spec ${specs})
    list(APPEND arguments --specs "${spec}")
  endforeach()
  foreach(depend ${depends})
    list(APPEND arguments --depends "${depend}")
  endforeach()
  foreach(need ${needs})
    list(APPEND arguments --needs ${need})
  endforeach()
  ndm_run_compiler(${arguments})
endfunction()
