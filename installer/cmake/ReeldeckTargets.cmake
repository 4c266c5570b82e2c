# The one place where flags, modules and tests come from.

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

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
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow=local -Wundef)
    if(REELDECK_WERROR)
        target_compile_options(reeldeck_flags INTERFACE -Werror)
    endif()
    if(REELDECK_SANITIZE)
        target_compile_options(reeldeck_flags INTERFACE
            -fsanitize=${REELDECK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
        target_link_options(reeldeck_flags INTERFACE -fsanitize=${REELDECK_SANITIZE})
    endif()
elseif(MSVC)
    target_compile_options(reeldeck_flags INTERFACE /W4 /utf-8 $<$<BOOL:${REELDECK_WERROR}>:/WX>)
endif()

function(_reeldeck_target_defaults target)
    target_link_libraries(${target} PUBLIC Reeldeck::flags)
    set_target_properties(${target} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
endfunction()

# reeldeck_module(<name> SOURCES <files> [LINK <public libs>] [PRIVATE <private libs>])
#
# One folder, one static library: `reeldeck_<name>`, linked as `Reeldeck::<name>`.
# Includes are written from the folder above it: "base/result.h", "ui/widgets/playerview.h".
function(reeldeck_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
    add_library(reeldeck_${name} STATIC ${arg_SOURCES})
    add_library(Reeldeck::${name} ALIAS reeldeck_${name})
    _reeldeck_target_defaults(reeldeck_${name})
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

# reeldeck_test_program(<name> [LINK <libs>] [SOURCES <more files>])
#
# A program of tests/ from <name>.cpp in the current folder, without being a test by itself.
function(reeldeck_test_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    _reeldeck_target_defaults(${name})
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINK})
    target_compile_definitions(${name} PRIVATE
        REELDECK_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        REELDECK_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
endfunction()

# reeldeck_test(<tst_unit> [LINK <libs>] [SOURCES <more files>] [TIMEOUT <seconds>] [LABELS <labels>])
#
# A QtTest program from <tst_unit>.cpp in the current folder. It links its own module and
# tests/support, so an arrow that the module may not have does not link here either.
function(reeldeck_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    reeldeck_test_program(${name} SOURCES ${arg_SOURCES} LINK ${arg_LINK})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;LC_ALL=C.UTF-8")
endfunction()
