/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>
#include <sys/sysinfo.h>

#include "runtime/oci/source.h"
#include "runtime/region/remote.h"
#include "vm/accel.h"
#include "vm/arch.h"
#include "vm/commands.h"
#include "vm/control.h"
#include "vm/disk.h"
#include "vm/edits.h"
#include "vm/filesystem.h"
#include "vm/hold.h"
#include "vm/initramfs.h"
#include "vm/interrupt.h"
#include "vm/kernel.h"
#include "vm/machine.h"
#include "vm/memory.h"

enum accel { ACCEL_AUTO, ACCEL_KVM, ACCEL_TCG };

struct boot {
	struct say_settings say;
	struct edits edits;
	struct kernel_wish kernel;
	const char *append, *qemu, *name, *entrypoint, *user;
	struct save_settings save;
	struct filesystem fs;
	struct ext4_options ext4; /* of fs */
	uint64_t memory, cpus, timeout;
	int accel, disk;
	bool is_stable;
};

/* In the order of enum disk_kind. */
static const char *const disks[] = { "auto", "pmem", "nbd", NULL };
static const char *const accels[] = { "auto", "kvm", "tcg", NULL };

/* A kernel takes a line of 2047 bytes, silently nothing longer. */
enum { APPEND_MAX = 1900 };

static const struct option options[] = {
	{ "memory", 'm', "SIZE", OPTION_BYTES, offsetof(struct boot, memory),
	  "the guest's memory, such as 512M or 4G [1G]", 64 << 20, 1ull << 44,
	  NULL },
	{ "cpus", 'c', "N", OPTION_NUMBER, offsetof(struct boot, cpus),
	  "how many processors the guest has [1]", 1, 255, NULL },
	{ "timeout", 't', "SECONDS", OPTION_SECONDS,
	  offsetof(struct boot, timeout),
	  "end the guest after that time, with status 124 [never]", 0, 0,
	  NULL },
	OPTIONS_FILESYSTEM(boot),
	{ "disk", 0, "KIND", OPTION_CHOICE, offsetof(struct boot, disk),
	  "how the guest gets its root: pmem (mapped as its memory), nbd (a "
	  "block device) or auto [auto: pmem where kernel, QEMU and host allow "
	  "it and SOURCE does not change]",
	  0, 0, disks },
	{ "stable", 0, NULL, OPTION_SWITCH, offsetof(struct boot, is_stable),
	  "SOURCE, a directory, is not changed while the guest runs: allows "
	  "pmem, under which a change ends the machine",
	  0, 0, NULL },
	{ "save", 0, "FILE", OPTION_TEXT, offsetof(struct boot, save.file),
	  "keep what the guest writes in FILE, a qcow2 that is made if need "
	  "be, and go on with what is in it",
	  1, 0, NULL },
	{ "overlay-limit", 0, "SIZE", OPTION_BYTES,
	  offsetof(struct boot, save.limit),
	  "memory for what the guest writes; more is 'no space left' in the "
	  "guest [half of what is available beside its own memory]",
	  1 << 20, 1ull << 48, NULL },
	{ "accel", 0, "KIND", OPTION_CHOICE, offsetof(struct boot, accel),
	  "auto, kvm or tcg (emulation) [auto: kvm where it works]", 0, 0,
	  accels },
	{ "kernel", 'k', "FILE", OPTION_TEXT,
	  offsetof(struct boot, kernel.image),
	  "the Linux kernel to boot [the newest in /boot that can be read, "
	  "else the distribution's, downloaded once into the cache]",
	  1, 0, NULL },
	{ "modules", 0, "DIR", OPTION_TEXT,
	  offsetof(struct boot, kernel.modules),
	  "the kernel's modules; 'none' where all it needs is built in "
	  "[/lib/modules/VERSION, or as its package has them]",
	  1, 0, NULL },
	{ "append", 0, "TEXT", OPTION_TEXT, offsetof(struct boot, append),
	  "more words for the kernel's command line", 0, APPEND_MAX, NULL },
	{ "qemu", 0, "PROGRAM", OPTION_TEXT, offsetof(struct boot, qemu),
	  "the QEMU to run [qemu-system-x86_64 on x86]", 1, 0, NULL },
	{ "name", 'n', "NAME", OPTION_TEXT, offsetof(struct boot, name),
	  "what 'trvm snapshot' calls it [the process's number]", 1, 64, NULL },
	{ "entrypoint", 0, "COMMAND", OPTION_TEXT,
	  offsetof(struct boot, entrypoint),
	  "what a container image starts, in the place of its own; '': COMMAND "
	  "alone",
	  0, 0, NULL },
	{ "user", 'u', "USER[:GROUP]", OPTION_TEXT, offsetof(struct boot, user),
	  "who runs COMMAND, by name or number [what a container image says, "
	  "else root]",
	  1, 255, NULL },
	OPTIONS_EDIT(boot),
	OPTIONS_SAY(boot),
	OPTIONS_END,
};

static const char text[] =
    "Starts a virtual machine whose root filesystem is SOURCE and runs "
    "COMMAND\n"
    "in it. SOURCE is a directory, an archive (tar, cpio, zip, deb, apk; also\n"
    "compressed), tree:IMAGE for what a squashfs, ISO or ext4 holds, an ext4\n"
    "image or an NBD export that holds one (nbd://...). It is never written "
    "to:\n"
    "the guest's changes live in memory and are gone afterwards, unless "
    "--save\n"
    "keeps them. Nothing is copied; the guest "
    "starts at once.\n"
    "\n"
    "The command has trvm's standard input, output and error, a terminal if\n"
    "trvm is on one, and trvm ends with its exit status. Without a command\n"
    "there is a shell. On a terminal Ctrl-A x ends the machine, Ctrl-A h "
    "helps.\n"
    "\n"
    "Exit status: the command's own (128 + n where signal n ended it); 124\n"
    "after --timeout; 125 where trvm failed; 126 and 127 where the command\n"
    "cannot be run or is not there.\n"
    "\n"
    "SOURCE can be a container image: oci:DIR[:TAG], oci-archive:FILE[:TAG],\n"
    "docker-archive:FILE[:TAG]. Then its entrypoint runs, with COMMAND in the\n"
    "place of its own, in its folder, with its variables and as its user.\n"
    "\n"
    "  trvm boot ./rootfs\n"
    "  trvm boot debian.tar -- sh -c 'uname -a; df -h /'\n"
    "  make | trvm boot --memory 4G debian.tar.zst -- tee /var/log/make";

/* The root, and what goes on while QEMU comes up. */
struct start {
	struct disk *disk;
	const char *name, *source;
	struct ext4_options ext4; /* borrowed by the disk, as is `save` */
	struct save_settings save;
	struct hold hold;
	struct save_moment moment;
	struct control *control;
	struct image_config *config; /* NULL: SOURCE is no container image */
	const char *user;
	struct error slow; /* why there is no KVM; code 0: it was not wished */
};

/* Decides; `slow` is for a person who may wonder. */
static int choose_accel(int wish, const char **accel, struct error *slow,
			struct error *err)
{
	int rc;

	*accel = wish == ACCEL_TCG ? "tcg" : "kvm";
	if (wish == ACCEL_TCG)
		return 0;
	rc = accel_check_kvm(slow);
	if (!rc)
		return 0;
	if (wish == ACCEL_KVM)
		return fail(err, -rc, "--accel kvm: %s", slow->text);
	*accel = "tcg";
	return 0;
}

static int watch_disk(void *context, struct error *err)
{
	struct start *start = context;

	return disk_hear(start->disk, err);
}

static int finish_start(void *context, struct error *err)
{
	struct start *start = context;
	int rc = disk_finish(start->disk, err);

	if (!rc && disk_image(start->disk))
		rc = control_open(start->name, disk_image(start->disk),
				  start->source, &start->moment,
				  &start->control, err);
	if (rc)
		return rc;
	if (start->slow.code == ENOENT)
		say_detail("emulating: %s", start->slow.text);
	else if (start->slow.code)
		say("emulating, which is slower: %s", start->slow.text);
	return 0;
}

/*
 * What init needs to get to the root, and the disk to show who it is. The
 * random number device is a kindness. A kernel whose ext4 is a module asks
 * for crc32c by a name that only its own modprobe could resolve.
 */
static const struct {
	const char *name;
	bool is_optional;
} needed[] = {
	{ "virtio_pci", false },    { "virtio_console", false },
	{ "crc32c_generic", true }, { "ext4", false },
	{ "virtio_rng", true },
};

static int make_initramfs(const struct kernel *kernel, enum disk_kind disk,
			  int *fd, struct error *err)
{
	const char *const *name = disk_modules(disk);
	AUTO(modules) *modules = NULL;
	size_t i;
	int rc = modules_open(kernel->modules, &modules, err);

	for (i = 0; i < sizeof needed / sizeof needed[0] && !rc; i++)
		rc = modules_want(modules, needed[i].name,
				  needed[i].is_optional, err);
	for (; *name && !rc; name++)
		rc = modules_want(modules, *name, false, err);
	if (rc)
		return fail_in(err, "kernel %s: try another with --kernel",
			       kernel->version);
	return initramfs_new(modules, fd, err);
}

/* Whatever became of the machine, what it wrote is saved. */
static int end_disk(struct start *start, int machine_rc, struct error *err)
{
	struct error late = { 0 };
	int rc;

	remote_end_soon();
	hold_end(&start->hold);
	control_free(start->control);
	hold_done(&start->hold);
	rc = disk_end(start->disk, machine_rc ? &late : err);
	if (rc && machine_rc)
		say_error("%s", late.text);
	return machine_rc ? machine_rc : rc;
}

static const char *qemu_of(const struct boot *boot, const struct arch *arch)
{
	return boot->qemu ? boot->qemu : arch->qemu;
}

static int open_root(const struct boot *boot, const struct arch *arch,
		     struct start *start, const struct kernel *kernel,
		     struct disk **out, struct error *err)
{
	struct disk_settings root = {
		.source = start->source,
		.edits = &boot->edits,
		.options = &start->ext4,
		.reporter = say_reporter(),
		.kind = (enum disk_kind)boot->disk,
		.is_stable = boot->is_stable,
		.has_limit = boot->save.limit != UINT64_MAX,
		.has_name = boot->name != NULL,
		.save = &start->save,
		.modules = kernel->modules,
		.qemu = qemu_of(boot, arch),
	};

	if (start->save.limit == UINT64_MAX)
		start->save.limit = memory_for_writes(boot->memory);
	return disk_open(&root, out, err);
}

static void fill_qemu(const struct boot *boot, const struct arch *arch,
		      const struct kernel *kernel, struct qemu_settings *qemu)
{
	qemu->program = qemu_of(boot, arch);
	qemu->machine = arch->qemu_machine;
	qemu->memory = boot->memory;
	qemu->cpus = boot->cpus;
	qemu->kernel = kernel->image;
	qemu->console = arch->console;
	qemu->append = boot->append;
	qemu->is_verbose = boot->say.verbose;
}

/* From here on something could be left over. */
static int run_machine(struct machine_settings *machine, struct start *start,
		       char *const *command, int *status, struct error *err)
{
	struct job job;
	int rc;

	job_init(&job, command);
	job.user = start->user;
	if (start->config) {
		job.folder = start->config->folder;
		job.environment = start->config->environment;
		if (!job.user)
			job.user = start->config->user;
	}
	interrupt_hold();
	rc = disk_attach(start->disk, &machine->qemu, err);
	if (!rc)
		rc = hold_init(&start->hold, err);
	if (rc)
		return rc;
	start->moment = hold_moment(&start->hold);
	machine->hold_fd = start->hold.machine_fd;
	machine->watch_fd = disk_fd(start->disk);
	rc = machine_run(machine, &job, status, err);
	return end_disk(start, rc, err);
}

/* What a container image says about it; `words` stays NULL where it is a
 * shell, or SOURCE is something else. */
static int read_launch(const struct boot *boot, const char *source,
		       char *const *command, struct image_config **config,
		       char ***words, struct error *err)
{
	int rc = remote_is_uri(source)
		     ? 0
		     : source_image_config(source, NULL, config, err);

	if (!rc && !*config && boot->entrypoint)
		return fail(err, EINVAL,
			    "--entrypoint: %s is no container image", source);
	if (!rc && *config)
		rc = image_config_words(*config, boot->entrypoint, command,
					words, err);
	if (!rc && *words && !**words) {
		free(*words);
		*words = NULL;
	}
	return rc;
}

static int boot(const struct boot *boot, const char *source,
		char *const *command, int *status, struct error *err)
{
	const struct arch *arch = arch_of_host();
	AUTO(kernel) *kernel = NULL;
	AUTO(disk) *disk = NULL;
	AUTO(image_config) *config = NULL;
	AUTOFREE char **words = NULL;
	AUTOCLOSE int initramfs = -1;
	struct start start = { .name = boot->name,
			       .source = source,
			       .ext4 = boot->ext4,
			       .save = boot->save };
	struct machine_settings machine = {
		.timeout = boot->timeout,
		.meanwhile = finish_start,
		.context = &start,
		.watch = watch_disk,
		.is_saved = boot->save.file != NULL,
	};
	int rc;

	if (!arch)
		return fail(err, ENOTSUP,
			    "no machine is known for guests of "
			    "this architecture");
	/* a source that is not there is not worth looking for a kernel */
	rc = disk_look(source, err);
	if (!rc)
		rc = read_launch(boot, source, command, &config, &words, err);
	if (!rc)
		rc = kernel_find(&boot->kernel, arch, &kernel, err);
	if (!rc)
		rc = open_root(boot, arch, &start, kernel, &disk, err);
	if (!rc)
		rc = make_initramfs(kernel, disk_kind(disk), &initramfs, err);
	if (!rc)
		rc = choose_accel(boot->accel, &machine.qemu.accel, &start.slow,
				  err);
	if (rc)
		return rc;
	say_detail("kernel %s, %s", kernel->version, kernel->image);
	fill_qemu(boot, arch, kernel, &machine.qemu);
	machine.qemu_package = arch->qemu_package;
	machine.qemu.initramfs_fd = initramfs;
	start.disk = disk;
	start.config = config;
	start.user = boot->user;
	return run_machine(&machine, &start, words ? words : command, status,
			   err);
}

static int run(int argc, char **argv)
{
	struct boot settings = { .memory = 1ull << 30,
				 .cpus = 1,
				 .fs = FILESYSTEM_DEFAULT,
				 .save.limit = UINT64_MAX };
	struct operands operands;
	struct error err = { 0 };
	int status;

	if (!command_begin(&cmd_boot, argc, argv, &settings, &settings.say,
			   &operands, &status))
		return status;
	if (filesystem_options(&settings.fs, &settings.ext4, &err) ||
	    boot(&settings, operands.items[0], operands.command, &status,
		 &err)) {
		say_error("%s", err.text);
		return STATUS_TRVM_FAILED;
	}
	return status;
}

const struct command cmd_boot = {
	.name = "boot",
	.operands = "SOURCE [-- COMMAND...]",
	.summary = "run a command or a shell in a machine made of SOURCE",
	.text = text,
	.options = options,
	.nr_operands = 1,
	.takes_command = true,
	.usage_status = STATUS_TRVM_FAILED,
	.run = run,
};
