# OpenBLAS for the products of floats. Without it their generated loops run.

option(NDM_BLAS "Products of float32 to complex128 through OpenBLAS" ON)

add_library(ndm_blas INTERFACE)
set(NDM_HAVE_BLAS OFF)
if(NDM_BLAS)
  set(BLA_VENDOR OpenBLAS)
  find_package(BLAS)
  find_path(NDM_CBLAS_INCLUDE cblas.h PATH_SUFFIXES openblas-pthread openblas openblas-serial)
  if(BLAS_FOUND AND NDM_CBLAS_INCLUDE)
    set(NDM_HAVE_BLAS ON)
    target_include_directories(ndm_blas SYSTEM INTERFACE "${NDM_CBLAS_INCLUDE}")
    target_compile_definitions(ndm_blas INTERFACE NDM_HAVE_BLAS=1)
    # A library without products does not need it.
    target_link_options(ndm_blas INTERFACE LINKER:--as-needed)
    target_link_libraries(ndm_blas INTERFACE ${BLAS_LIBRARIES})
    set(NDM_BLAS_NAMES "") # for who links to the static library, wherever that is
    foreach(library ${BLAS_LIBRARIES})
      get_filename_component(library "${library}" NAME_WE)
      string(REGEX REPLACE "^(lib|-l)" "" library "${library}")
      list(APPEND NDM_BLAS_NAMES ${library})
    endforeach()
  else()
    message(STATUS "ndmill: no OpenBLAS; products run in generated loops")
  endif()
endif()
