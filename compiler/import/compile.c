/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler/import/compile.h"

#include "compiler/memory.h"
#include "compiler/source.h"
#include "compiler/text.h"
#include "runtime/base/cleanup.h"
#include "runtime/base/vec.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>

enum {
	FIRST_FD = 10, /* ours lie above those that the compiler gets */
	OBJECT_FD = 3, /* the compiler's; 0 to 2 are the usual ones */
	MESSAGES = 1 << 16,
};

extern char **environ;

/* What the program says when the header is not there. */
static const char not_found[] = "structc: no such header";

struct job {
	const struct import_compile *settings;
	struct arena *arena;
	VEC(const char *) words; /* the command */
	int source, object, messages;
};

/* ------------------------------------------------------------------- memory */

static int open_memory(const char *name, int *out, struct error *err)
{
	AUTOCLOSE int fd = memfd_create(name, MFD_CLOEXEC);

	if (fd >= 0)
		*out = fcntl(fd, F_DUPFD_CLOEXEC, FIRST_FD);
	if (fd < 0 || *out < 0)
		return fail(err, errno, "a file in memory: %s",
			    strerror(errno));
	return 0;
}

static int open_all(struct job *job, struct error *err)
{
	int rc = open_memory("source", &job->source, err);

	if (!rc)
		rc = open_memory("object", &job->object, err);
	if (!rc)
		rc = open_memory("messages", &job->messages, err);
	return rc;
}

static void close_all(struct job *job)
{
	cleanup_close(&job->source);
	cleanup_close(&job->object);
	cleanup_close(&job->messages);
	vec_done(&job->words);
}

/* ------------------------------------------------------------- the program */

static bool is_file(const char *path)
{
	struct stat st;

	return !stat(path, &st);
}

static int write_source(struct job *job, struct error *err)
{
	const char *header = job->settings->header;
	const char *kind = source_kind(header);
	struct text text = { 0 };
	ssize_t written;

	if (!*header || header[strcspn(header, "\"<>\\\n")])
		return fail(err, EINVAL,
			    "'%s': #include cannot name such a header", header);
	/* the compiler would wait for a pipe, and say nothing of the others */
	if (kind)
		return fail(err, EINVAL, "%s: %s, not a header", header, kind);
	if (is_file(header))
		text_add(&text, "#include \"%s\"\n", header);
	else
		text_add(&text,
			 "#if !__has_include(<%s>)\n#error %s\n#else\n"
			 "#include <%s>\n#endif\n",
			 header, not_found, header);
	written = pwrite(job->source, text.items, text.count, 0);
	text_done(&text);
	return written > 0 ? 0 : fail(err, EIO, "the C program: not written");
}

/* ------------------------------------------------------------- the command */

static bool is_program(struct arena *arena, const char *name)
{
	const char *path = getenv("PATH"), *end;

	for (; path && *path; path = *end ? end + 1 : end) {
		end = strchrnul(path, ':');
		if (!access(make_printf(arena, "%.*s/%s", (int)(end - path),
					path, name),
			    X_OK))
			return true;
	}
	return false;
}

static const char *choose_compiler(struct job *job)
{
	const char *chosen = job->settings->compiler;

	if (!chosen)
		chosen = getenv("CC");
	if (chosen && chosen[strspn(chosen, " \t")])
		return chosen;
	return is_program(job->arena, "gcc") ? "gcc" : "clang";
}

/* `ccache gcc -m32` is a command with its first arguments. */
static void split_words(struct job *job, const char *command)
{
	while (*(command += strspn(command, " \t"))) {
		size_t length = strcspn(command, " \t");

		push(&job->words, make_text(job->arena, command, length));
		command += length;
	}
}

static void make_command(struct job *job)
{
	static const char *const last[] = {
		"-x", "c", "-", "-c", "-o", "/proc/self/fd/3", NULL,
	};
	/* -pipe: not even the compiler makes temporary files then */
	static const char *const ours[] = {
		"-g",
		"-fno-eliminate-unused-debug-types",
		"-pipe",
		"-w",
	};

	split_words(job, choose_compiler(job));
	for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
		push(&job->words, ours[i]);
	for (size_t i = 0; i < job->settings->nr_options; i++)
		push(&job->words, job->settings->options[i]);
	for (size_t i = 0; i < sizeof last / sizeof *last; i++)
		push(&job->words, last[i]);
}

/* The caller's variables, but messages in English. */
static char **make_environment(struct arena *arena)
{
	size_t count = 0, kept = 0;
	char **variables;

	while (environ[count])
		count++;
	variables = make_array(arena, char *, count + 2);
	for (size_t i = 0; i < count; i++)
		if (strncmp(environ[i], "LC_", 3) &&
		    strncmp(environ[i], "LANG", 4))
			variables[kept++] = environ[i];
	variables[kept] = make_text(arena, "LC_ALL=C", 8);
	return variables;
}

static int spawn(struct job *job, pid_t *out)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t defaults;
	int rc;

	posix_spawn_file_actions_init(&actions);
	posix_spawnattr_init(&attributes);
	posix_spawn_file_actions_adddup2(&actions, job->source, 0);
	posix_spawn_file_actions_adddup2(&actions, job->messages, 1);
	posix_spawn_file_actions_adddup2(&actions, job->messages, 2);
	posix_spawn_file_actions_adddup2(&actions, job->object, OBJECT_FD);
	sigemptyset(&defaults);
	sigaddset(&defaults, SIGXFSZ);
	posix_spawnattr_setsigdefault(&attributes, &defaults);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
	rc = posix_spawnp(out, job->words.items[0], &actions, &attributes,
			  (char **)job->words.items,
			  make_environment(job->arena));
	posix_spawnattr_destroy(&attributes);
	posix_spawn_file_actions_destroy(&actions);
	return rc;
}

static int run(struct job *job, int *status, struct error *err)
{
	const char *name = job->words.items[0];
	pid_t pid;
	int rc = spawn(job, &pid);

	if (rc)
		return fail(err, rc,
			    "no C compiler: '%s': %s; name one with --cc "
			    "or $CC",
			    name, strerror(rc));
	while (waitpid(pid, status, 0) < 0)
		if (errno != EINTR)
			return fail(err, errno, "%s: %s", name,
				    strerror(errno));
	return 0;
}

/* ----------------------------------------------------------------- messages */

static char *read_messages(struct job *job)
{
	char *text = make_bytes(job->arena, MESSAGES);
	ssize_t got = pread(job->messages, text, MESSAGES - 1, 0);

	text[got > 0 ? got : 0] = 0;
	return text;
}

/* The first line that is an error, or the first of all. */
static const char *error_line(struct job *job, const char *text)
{
	const char *at = strstr(text, "error: ");

	if (!at)
		at = text;
	while (at > text && at[-1] != '\n')
		at--;
	return make_text(job->arena, at, strcspn(at, "\n"));
}

static int refuse(struct job *job, struct error *err)
{
	const char *header = job->settings->header;
	const char *compiler = job->words.items[0];
	const char *messages = read_messages(job), *line;

	if (strstr(messages, not_found))
		return fail(err, ENOENT,
			    "%s: no such file, and no such header where %s "
			    "looks; -I adds a folder",
			    header, compiler);
	line = error_line(job, messages);
	if (!*line)
		return fail(err, EINVAL, "%s: %s fails without a word", header,
			    compiler);
	return fail(err, EINVAL, "%s: refused by %s: %s",
		    import_base_name(job->arena, header), compiler, line);
}

/* --------------------------------------------------------------------- door */

static int compile(struct job *job, struct error *err)
{
	int status, rc = open_all(job, err);

	if (!rc)
		rc = write_source(job, err);
	if (rc)
		return rc;
	make_command(job);
	rc = run(job, &status, err);
	if (rc)
		return rc;
	return status ? refuse(job, err) : 0;
}

int import_compile(const struct import_compile *settings, struct arena *arena,
		   int *out, struct error *err)
{
	struct job job = { .settings = settings,
			   .arena = arena,
			   .source = -1,
			   .object = -1,
			   .messages = -1 };
	int rc = compile(&job, err);

	if (!rc)
		*out = STEAL_FD(job.object);
	close_all(&job);
	return rc;
}

const char *import_base_name(struct arena *arena, const char *path)
{
	const char *slash = strrchr(path, '/');
	char *name;

	path = slash ? slash + 1 : path;
	name = make_text(arena, path, strlen(path));
	for (char *c = name; *c; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			*c = '?';
	return name;
}
