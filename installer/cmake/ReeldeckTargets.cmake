# The one place where flags, modules and tests come from.

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Sources compiled together: most of a file's time goes into Qt's headers, which a batch reads once.
set(REELDECK_UNITY_BATCH 12)

# A fifth of the time for a clean build went into what moc read (see moc.in).
if(UNIX)
    get_target_property(REELDECK_MOC Qt6::moc LOCATION)
    if(REELDECK_MOC)
        set(CMAKE_AUTOMOC_EXECUTABLE "${PROJECT_BINARY_DIR}/moc")
        configure_file("${CMAKE_CURRENT_LIST_DIR}/moc.in" "${CMAKE_AUTOMOC_EXECUTABLE}" @ONLY
            FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    endif()
endif()

# Every target of ours links this; nothing else sets compiler options.
add_library(reeldeck_flags INTERFACE)
add_library(Reeldeck::flags ALIAS reeldeck_flags)
target_compile_features(reeldeck_flags INTERFACE cxx_std_20)
target_compile_definitions(reeldeck_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(reeldeck_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wundef
        $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>)
    if(REELDECK_WERROR)
        # What GCC 12 says of moved-from strings at -O3 isn't true.
        target_compile_options(reeldeck_flags INTERFACE
            -Werror $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>)
    endif()
    if(REELDECK_SANITIZE)
        # Qt's lists compare by memcmp(), which gets null pointers and no bytes where they are empty.
        target_compile_options(reeldeck_flags INTERFACE
            -fsanitize=${REELDECK_SANITIZE} -fno-sanitize=nonnull-attribute
            -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(reeldeck_flags INTERFACE -fsanitize=${REELDECK_SANITIZE})
    endif()
    # ld takes seconds for each program, mold and lld a fraction of one.
    find_program(REELDECK_MOLD mold)
    find_program(REELDECK_LLD ld.lld)
    mark_as_advanced(REELDECK_MOLD REELDECK_LLD)
    if(REELDECK_MOLD)
        target_link_options(reeldeck_flags INTERFACE -fuse-ld=mold)
    elseif(REELDECK_LLD)
        target_link_options(reeldeck_flags INTERFACE -fuse-ld=lld)
    endif()
elseif(MSVC)
    target_compile_options(reeldeck_flags INTERFACE /W4 /utf-8 $<$<BOOL:${REELDECK_WERROR}>:/WX>)
endif()

function(_reeldeck_target_defaults target)
    target_link_libraries(${target} PUBLIC Reeldeck::flags)
    set_target_properties(${target} PROPERTIES
        AUTOMOC ON
        AUTOGEN_ORIGIN_DEPENDS OFF # moc reads headers, which need no library to be built first
        AUTOMOC_EXECUTABLE "${CMAKE_AUTOMOC_EXECUTABLE}"
        CXX_EXTENSIONS OFF
        UNITY_BUILD ${REELDECK_UNITY}
        UNITY_BUILD_BATCH_SIZE ${REELDECK_UNITY_BATCH})
endfunction()

# Without unity each source shows by itself that it includes what it needs, and its header with it,
# because that comes first. A header without a source gets one here that includes nothing else.
function(_reeldeck_lone_headers target)
    if(REELDECK_UNITY)
        return()
    endif()
    foreach(header IN LISTS ARGN)
        string(REGEX REPLACE "\\.h$" ".cpp" source "${header}")
        if(NOT header MATCHES "\\.h$" OR source IN_LIST ARGN)
            continue()
        endif()
        set(lone "${CMAKE_CURRENT_BINARY_DIR}/lone/${source}")
        file(CONFIGURE OUTPUT "${lone}"
            CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${header}\"\n" @ONLY)
        target_sources(${target} PRIVATE "${lone}")
    endforeach()
endfunction()

# reeldeck_module(<name> SOURCES <files> [LINK <public libs>] [PRIVATE <private libs>])
#
# One folder, one static library: `reeldeck_<name>`, linked as `Reeldeck::<name>`.
# Includes are written from the folder above it: "base/result.h", "ui/player/playerview.h".
function(reeldeck_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
    add_library(reeldeck_${name} STATIC ${arg_SOURCES})
    add_library(Reeldeck::${name} ALIAS reeldeck_${name})
    _reeldeck_target_defaults(reeldeck_${name})
    _reeldeck_lone_headers(reeldeck_${name} ${arg_SOURCES})
    target_include_directories(reeldeck_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/..")
    target_link_libraries(reeldeck_${name} PUBLIC ${arg_LINK} PRIVATE ${arg_PRIVATE})
endfunction()

# reeldeck_program(<name> SOURCES <files> LINK <libs>)
function(reeldeck_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    _reeldeck_target_defaults(${name})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LINK})
endfunction()

# reeldeck_test_program(<name> [WIDGETS] SOURCES <files> [LINK <libs>])
#
# A program of tests/ without being a test by itself: test-<name>, in the build's tests folder. It
# holds test classes (see support/testprogram.h) and runs the one it is told, on a QCoreApplication
# or, with WIDGETS, on a QApplication. It links its own room and tests/support, so an arrow that the
# room may not have does not link here either.
function(reeldeck_test_program name)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;LINK" ${ARGN})
    set(main "${PROJECT_SOURCE_DIR}/tests/support/coremain.cpp")
    if(arg_WIDGETS)
        set(main "${PROJECT_SOURCE_DIR}/tests/support/widgetsmain.cpp")
        list(APPEND arg_LINK Reeldeck::media Qt6::Widgets)
    endif()
    add_executable(test-${name} ${arg_SOURCES} "${main}")
    _reeldeck_target_defaults(test-${name})
    set_source_files_properties("${main}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    set_target_properties(test-${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_include_directories(test-${name} PRIVATE
        "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(test-${name} PRIVATE Reeldeck::testprogram ${arg_LINK})
    target_compile_definitions(test-${name} PRIVATE
        REELDECK_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        REELDECK_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    add_dependencies(test-${name} standin-ffmpeg standin-ffprobe)
    if(TARGET reeldeck-platform)
        add_dependencies(test-${name} reeldeck-platform)
    endif()
endfunction()

# reeldeck_ctest(<program> <test> [NAME <name>] [TIMEOUT <seconds>] [SECONDS <n>] [BUSY]
#                [LABELS <labels>] [ENVIRONMENT <NAME=value> ...])
#
# Lists one class of a test program with ctest, under its own name or NAME. SECONDS is how long a
# long one takes: those begin first, so that none is left over at the end. Most tests wait most of
# their time, so `installer/dev test` runs three for each core; BUSY marks one that does not wait and
# takes the place of three.
function(reeldeck_ctest program test)
    cmake_parse_arguments(arg "BUSY" "NAME;TIMEOUT;SECONDS" "LABELS;ENVIRONMENT" ${ARGN})
    if(NOT arg_NAME)
        set(arg_NAME ${test})
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOT arg_SECONDS)
        set(arg_SECONDS 1)
    endif()
    set(places 1)
    if(arg_BUSY)
        set(places 3)
    endif()
    # Of two with one name ctest runs one.
    get_property(names GLOBAL PROPERTY REELDECK_TEST_NAMES)
    if(arg_NAME IN_LIST names)
        message(FATAL_ERROR "There are two tests called ${arg_NAME}")
    endif()
    set_property(GLOBAL APPEND PROPERTY REELDECK_TEST_NAMES ${arg_NAME})
    add_test(NAME ${arg_NAME} COMMAND test-${program} ${test})
    set(environment
        QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=qt.qpa.*=false LC_ALL=C.UTF-8 ${arg_ENVIRONMENT})
    set_tests_properties(${arg_NAME} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        PROCESSORS ${places}
        COST ${arg_SECONDS}
        LABELS "${program};${arg_LABELS}"
        ENVIRONMENT "${environment}"
        # See tests/support/mediastandin.cpp.
        ENVIRONMENT_MODIFICATION PATH=path_list_prepend:${PROJECT_BINARY_DIR}/tests/standins)
endfunction()

# reeldeck_tests(<room> [WIDGETS] TESTS <tst_unit> ... [SOURCES <more files>] [LINK <libs>]
#                [TIMEOUT <seconds>] [LABELS <labels>])
#
# The tests of a room: one program from <tst_unit>.cpp ... in the current folder, each class a test.
# What needs more words than a TIMEOUT goes among the SOURCES and gets its own reeldeck_ctest().
function(reeldeck_tests room)
    cmake_parse_arguments(arg "WIDGETS" "TIMEOUT" "TESTS;SOURCES;LINK;LABELS" ${ARGN})
    set(widgets)
    if(arg_WIDGETS)
        set(widgets WIDGETS)
    endif()
    list(TRANSFORM arg_TESTS APPEND .cpp OUTPUT_VARIABLE sources)
    reeldeck_test_program(${room} ${widgets} SOURCES ${sources} ${arg_SOURCES} LINK ${arg_LINK})
    foreach(test IN LISTS arg_TESTS)
        reeldeck_ctest(${room} ${test} TIMEOUT "${arg_TIMEOUT}" LABELS ${arg_LABELS})
    endforeach()
endfunction()
