/* ndmill: NumPy's ufuncs on .npy files from the command line. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

typedef struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *help;
} command;

enum { PATH_SIZE = 4096 };

static int command_help(int argc, char **argv);

static const command commands[] = {
    {"list", command_list, "the ufuncs and reductions, or all their loops"},
    {"call", command_call, "call a ufunc, or a method of one, on .npy files and numbers"},
    {"reduce", command_reduce, "sum, mean, argmax and the like of .npy files"},
    {"cast", command_cast, "convert an array to another dtype"},
    {"promote", command_promote, "the result dtype of dtypes and numbers"},
    {"can-cast", command_can_cast, "whether a cast is allowed"},
    {"explain", command_explain, "what a ufunc is, and which loop a call would run"},
    {"info", command_info, "version, targets, dtypes, modules"},
    {"help", command_help, "about a command, a ufunc or a reduction"},
};

static void print_help(void)
{
    puts("usage: ndmill [--module FILE.so]... COMMAND [ARGUMENT]...\n\n"
         "NumPy's ufuncs on .npy files, without Python.\n");
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        printf("  %-9s %s\n", commands[i].name, commands[i].help);
    puts("\n  -m, --module FILE.so  load a module first\n"
         "  -V, --version         print the version\n"
         "  -h, --help            this text; 'ndmill COMMAND --help' tells more\n\n"
         "NDMILL_MODULES: modules to load before these, with colons between.\n"
         "NDMILL_TARGET, NDMILL_THREADS: as for every program on ndmill.\n\n"
         "Exit status: 0 yes, 1 no, 2 bad usage or input.");
}

static int load_module(const char *path)
{
    ndm_error error;
    return ndm_module_load(path, &error) == NDM_OK ? 0 : complain_error(&error);
}

/* Files with colons between, as in PATH; empty ones are passed over. */
static int load_modules_of_environment(void)
{
    const char *paths = getenv("NDMILL_MODULES");
    char path[PATH_SIZE];
    while (paths && *paths) {
        size_t length = strcspn(paths, ":");
        if (length >= sizeof path)
            return complain("NDMILL_MODULES: a path has more than %d bytes", PATH_SIZE - 1);
        memcpy(path, paths, length);
        path[length] = '\0';
        ndm_error error;
        if (length > 0 && ndm_module_load(path, &error) != NDM_OK)
            return complain("NDMILL_MODULES: %s", error.message);
        paths += length + (paths[length] == ':');
    }
    return 0;
}

static int check_output(int status)
{
    if (fflush(stdout) != 0 || ferror(stdout))
        return complain("cannot write to standard output");
    return status;
}

static int run_command(int argc, char **argv)
{
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(argv[0], commands[i].name) == 0) {
            char prefix[32]; /* getopt's complaints begin with argv[0] */
            snprintf(prefix, sizeof prefix, "ndmill: %s", commands[i].name);
            argv[0] = prefix;
            protect_numbers(argc, argv);
            optind = 0; /* getopt starts anew, permuting */
            return commands[i].run(argc, argv);
        }
    }
    return complain("unknown command '%s'; 'ndmill --help' lists them", argv[0]);
}

static int command_help(int argc, char **argv)
{
    const ndm_ufunc *ufunc;
    if (argc > 2)
        return complain_usage("help", "takes one name");
    if (argc < 2) {
        print_help();
        return EXIT_YES;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        puts("usage: ndmill help [NAME]\n\nAbout the command, ufunc or reduction NAME.");
        return EXIT_YES;
    }
    char *help[] = {argv[1], "--help", NULL};
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return run_command(2, help);
    if (ndm_ufunc_find(argv[1], &ufunc, NULL) == NDM_OK)
        return print_about(ufunc);
    return complain("help: '%s' is neither a command nor a ufunc nor a reduction; see "
                    "'ndmill --help' and 'ndmill list'",
                    argv[1]);
}

int main(int argc, char **argv)
{
    static const struct option options[] = {{"module", required_argument, NULL, 'm'},
                                            {"version", no_argument, NULL, 'V'},
                                            {"help", no_argument, NULL, 'h'},
                                            {NULL, 0, NULL, 0}};
    int letter;
    bool loaded = false; /* what the environment names comes first */
    if (argc > 0)
        argv[0] = "ndmill"; /* getopt's complaints begin with it */
    while ((letter = getopt_long(argc, argv, "+m:Vh", options, NULL)) != -1) {
        switch (letter) {
        case 'm':
            if ((!loaded && load_modules_of_environment() != 0) || load_module(optarg) != 0)
                return EXIT_BAD;
            loaded = true;
            break;
        case 'V':
            printf("ndmill %s\n", ndm_version());
            return check_output(EXIT_YES);
        case 'h':
            print_help();
            return check_output(EXIT_YES);
        default:
            return EXIT_BAD;
        }
    }
    if (optind >= argc)
        return complain("no command; 'ndmill --help' lists them");
    if (!loaded && load_modules_of_environment() != 0)
        return EXIT_BAD;
    return check_output(run_command(argc - optind, argv + optind));
}
