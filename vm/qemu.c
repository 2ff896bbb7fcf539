/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/qemu.h"

#include <stdarg.h>
#include <string.h>

#include "runtime/base/vec.h"

struct qemu_arguments {
	VEC(char *) words; /* the last one is NULL */
	bool has_failed;
};

/* -------------------------------------------------------------- the vector */

__attribute__((format(printf, 2, 3))) static void
add(struct qemu_arguments *arguments, const char *format, ...)
{
	char *word = NULL;
	va_list args;

	va_start(args, format);
	if (vasprintf(&word, format, args) < 0)
		word = NULL;
	va_end(args);
	if (!word || vec_push(&arguments->words, word)) {
		free(word);
		arguments->has_failed = true;
	}
}

/* An option and its value. */
#define add_option(arguments, name, ...)                                       \
	(add((arguments), "%s", (name)), add((arguments), __VA_ARGS__))

void qemu_arguments_free(struct qemu_arguments *arguments)
{
	if (!arguments)
		return;
	vec_each (&arguments->words, word)
		free(*word);
	vec_done(&arguments->words);
	free(arguments);
}

char *const *qemu_arguments_vector(const struct qemu_arguments *arguments)
{
	return arguments->words.items;
}

static void print_word(const char *word, FILE *out)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
				    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "0123456789-_=+.,/:@%";

	if (*word && !word[strspn(word, plain)]) {
		fputs(word, out);
		return;
	}
	fputc('\'', out);
	for (; *word; word++)
		if (*word == '\'')
			fputs("'\\''", out);
		else
			fputc(*word, out);
	fputc('\'', out);
}

void qemu_arguments_print(const struct qemu_arguments *arguments, FILE *out)
{
	size_t i;

	for (i = 0; arguments->words.items[i]; i++) {
		if (i)
			fputc(' ', out);
		print_word(arguments->words.items[i], out);
	}
	fputc('\n', out);
}

/* ------------------------------------------------------------- the machine */

/*
 * The kernel keeps 64 bytes for each page of memory, and a page of a DAX
 * device is one: they are added, so that a guest has the memory it was
 * promised whatever its root is. A device that is memory needs room behind
 * the rest, up to maxmem, and a slot.
 */
static void add_memory(struct qemu_arguments *a, const struct qemu_settings *s)
{
	unsigned long long mib = s->memory >> 20;

	if (s->root != QEMU_ROOT_PMEM) {
		add_option(a, "-m", "%lluM", mib);
		return;
	}
	mib += (s->root_size / 64 >> 20) + 1;
	add_option(a, "-m", "%lluM,slots=1,maxmem=%lluM", mib,
		   mib + (s->root_size >> 20));
}

static void add_machine(struct qemu_arguments *a, const struct qemu_settings *s)
{
	add(a, "%s", s->program);
	add(a, "-nodefaults");
	add(a, "-no-user-config");
	add(a, "-no-reboot");
	add_option(a, "-display", "none");
	add_option(a, "-M", "%s", s->machine);
	add_option(a, "-accel", "%s", s->accel);
	/* With the default model Linux 6.12 dies at random under emulation. */
	add_option(a, "-cpu", "max");
	add_memory(a, s);
	add_option(a, "-smp", "%u", s->cpus);
}

/*
 * panic=-1: a panic ends QEMU at once, thanks to -no-reboot. The kernel's
 * tests of its own cryptography take 0.2 s under emulation and are about the
 * kernel's build, not about this machine. A root in memory lies above 4 GiB,
 * for which the kernel keeps 64 MiB to copy through on behalf of devices that
 * do not reach it; there are none here.
 */
static void add_kernel(struct qemu_arguments *a, const struct qemu_settings *s)
{
	add_option(a, "-kernel", "%s", s->kernel);
	add_option(a, "-initrd", "/proc/self/fd/%d", s->initramfs_fd);
	add_option(a, "-append",
		   "console=%s panic=-1 cryptomgr.notests %s%s%s%s", s->console,
		   s->root == QEMU_ROOT_PMEM ? "swiotlb=1024 " : "",
		   s->is_verbose ? "loglevel=7" : "quiet", s->append ? " " : "",
		   s->append ? s->append : "");
}

static void add_streams(struct qemu_arguments *a, const struct qemu_settings *s)
{
	add_option(a, "-chardev", "socket,id=console,fd=%d", s->console_fd);
	add_option(a, "-serial", "chardev:console");
	add_option(a, "-chardev", "socket,id=channel,fd=%d", s->channel_fd);
	add_option(a, "-device", "virtio-serial-pci");
	add_option(a, "-device",
		   "virtserialport,chardev=channel,name=" QEMU_CHANNEL_NAME);
}

static void add_pmem(struct qemu_arguments *a, const struct qemu_settings *s)
{
	add_option(a, "-object",
		   "memory-backend-file,id=root,mem-path=/proc/self/fd/%d,"
		   "size=%llu,share=%s",
		   s->root_fd, (unsigned long long)s->root_size,
		   s->root_is_shared ? "on" : "off");
	add_option(a, "-device", "virtio-pmem-pci,memdev=root");
}

/*
 * Both block devices get the same cache and queues, so that their speeds can be
 * compared. A file's temporary overlay is QEMU's own, unlinked once open. A
 * full disk is an error in the guest; what QEMU would do itself is to stop the
 * machine for somebody who makes room.
 */
static void add_block(struct qemu_arguments *a, const struct qemu_settings *s)
{
	if (s->root == QEMU_ROOT_NBD)
		add_option(a, "-blockdev",
			   "driver=nbd,node-name=root,server.type=fd,"
			   "server.str=%d,discard=unmap,cache.no-flush=off",
			   s->root_fd);
	else
		add_option(a, "-drive",
			   "if=none,id=root,format=raw,snapshot=on,"
			   "file=/proc/self/fd/%d",
			   s->root_fd);
	add_option(a, "-device", "virtio-blk-pci,drive=root,werror=report");
}

static void add_root(struct qemu_arguments *a, const struct qemu_settings *s)
{
	if (s->root == QEMU_ROOT_PMEM)
		add_pmem(a, s);
	else
		add_block(a, s);
	add_option(a, "-device", "virtio-rng-pci");
}

int qemu_arguments_new(const struct qemu_settings *settings,
		       struct qemu_arguments **out, struct error *err)
{
	AUTO(qemu_arguments) *arguments = calloc(1, sizeof *arguments);

	if (!arguments)
		return fail_memory(err);
	add_machine(arguments, settings);
	add_kernel(arguments, settings);
	add_streams(arguments, settings);
	add_root(arguments, settings);
	if (arguments->has_failed || vec_push(&arguments->words, NULL))
		return fail_memory(err);
	*out = STEAL(arguments);
	return 0;
}
