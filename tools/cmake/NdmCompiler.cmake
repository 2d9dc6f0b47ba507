# How CMake runs the spec compiler, in the source tree and installed. NDM_HOME is the folder that has
# generator/, templates/, specs/ and runtime/kernels/.
#
# It runs at configure time. Every spec, template and compiler source is a configure dependency, so a
# build after an edit configures again; the compiler then compares hashes, leaves modules that are
# current alone and replaces only the files whose text changed.

# ndm_find_compiler(): sets Python3_EXECUTABLE, NDM_HAVE_COMPILER, and NDM_COMPILER_PROBLEM if not.
macro(ndm_find_compiler)
  find_package(Python3 3.9 COMPONENTS Interpreter QUIET)
  set(NDM_HAVE_COMPILER OFF)
  if(Python3_Interpreter_FOUND)
    execute_process(COMMAND "${Python3_EXECUTABLE}" -m ndmillc --version
      WORKING_DIRECTORY "${NDM_HOME}/generator"
      RESULT_VARIABLE _ndm_status OUTPUT_VARIABLE _ndm_version ERROR_VARIABLE NDM_COMPILER_PROBLEM)
    string(STRIP "${NDM_COMPILER_PROBLEM}" NDM_COMPILER_PROBLEM)
    if(_ndm_status EQUAL 0)
      set(NDM_HAVE_COMPILER ON)
    endif()
  else()
    set(NDM_COMPILER_PROBLEM "ndmillc: needs Python 3.9 or newer; there is none, or Python3_EXECUTABLE is another")
  endif()
endmacro()

# ndm_run_compiler(ARGS...): ndmillc with these arguments; an error ends the configuration. Paths are
# absolute. Bytecode is kept in the build tree.
function(ndm_run_compiler)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E env
    "PYTHONPYCACHEPREFIX=${CMAKE_BINARY_DIR}/CMakeFiles/ndmillc" "${Python3_EXECUTABLE}" -m ndmillc ${ARGN}
    WORKING_DIRECTORY "${NDM_HOME}/generator" RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "ndmillc refuses these specs; the lines above say why")
  endif()
endfunction()

# ndm_watch(FILES...): a build after an edit of these, of a template or of the compiler configures
# again.
function(ndm_watch)
  file(GLOB compiler CONFIGURE_DEPENDS "${NDM_HOME}/generator/ndmillc/*.py" "${NDM_HOME}/templates/*.j2")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${compiler} ${ARGN})
endfunction()
