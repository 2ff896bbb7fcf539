/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "runtime/nbd/server.h"
#include "vm/commands.h"
#include "vm/image.h"
#include "vm/interrupt.h"
#include "vm/save.h"

struct serve {
	struct say_settings say;
	const char *socket, *save;
	uint64_t free_space;
	bool is_read_only;
};

static const struct option options[] = {
	{ "socket", 's', "PATH", OPTION_TEXT, offsetof(struct serve, socket),
	  "where to listen: a Unix socket, made now and removed at the end", 1,
	  0, NULL },
	{ "read-only", 'r', NULL, OPTION_SWITCH,
	  offsetof(struct serve, is_read_only), "refuse writes", 0, 0, NULL },
	{ "free", 0, "SIZE", OPTION_BYTES, offsetof(struct serve, free_space),
	  "room for what clients write [half of the content, at least 4G]", 0,
	  1ull << 48, NULL },
	{ "save", 0, "FILE", OPTION_TEXT, offsetof(struct serve, save),
	  "keep what clients write in FILE, a qcow2 that is made if need be, "
	  "and go on with what is in it",
	  1, 0, NULL },
	OPTIONS_SAY(serve),
	OPTIONS_END,
};

static const char text[] =
    "Serves SOURCE (a directory or a tar archive) as an ext4 filesystem over\n"
    "NBD, the protocol of network block devices, until it is interrupted.\n"
    "SOURCE is never written to: what clients write lives in memory and is\n"
    "gone afterwards, unless --save keeps it. Once clients can connect, the\n"
    "address is printed.\n"
    "\n"
    "  trvm serve ./rootfs --socket /tmp/root.sock\n"
    "  nbdinfo 'nbd+unix:///?socket=/tmp/root.sock'\n"
    "  qemu-img convert 'nbd+unix:///?socket=/tmp/root.sock' root.qcow2";

static int wait_for_interrupt(struct error *err)
{
	AUTOCLOSE int fd = interrupt_fd(false);
	struct pollfd wait = { fd, POLLIN, 0 };

	if (fd < 0)
		return fail(err, errno, "signalfd: %s", strerror(errno));
	while (poll(&wait, 1, -1) < 0 && errno == EINTR)
		;
	return 0;
}

static int print_address(const char *path, struct error *err)
{
	const char *c;

	fputs("nbd+unix:///?socket=", stdout);
	for (c = path; *c; c++) {
		if ((unsigned char)*c > 0x20 && !strchr("%&#+;\"<>", *c) &&
		    (unsigned char)*c < 0x7f)
			putchar(*c);
		else
			printf("%%%02X", (unsigned char)*c);
	}
	putchar('\n');
	if (fflush(stdout) && errno != EPIPE)
		return fail(err, errno, "standard output: %s", strerror(errno));
	return 0;
}

static int serve(const struct serve *serve, const char *source,
		 struct error *err)
{
	struct ext4_options ext4 = EXT4_OPTIONS_DEFAULT;
	AUTO(image) *image = NULL;
	AUTO(nbd_server) *server = NULL;
	struct nbd_export export = { .name = "root",
				     .is_read_only = serve->is_read_only };
	int rc;

	ext4.free_space = serve->free_space;
	rc = image_is_disk(source)
		 ? image_open_disk(source, say_reporter(), &image, err)
		 : image_open(source, &ext4, say_reporter(), &image, err);
	if (!rc && serve->save)
		rc = save_attach(image, source, serve->save, say_reporter(),
				 err);
	if (rc)
		return rc;
	export.disk = image->disk;
	interrupt_hold();
	rc = nbd_server_new(&export, 1, say_reporter(), &server, err);
	if (!rc)
		rc = nbd_server_listen(server, serve->socket, err);
	if (rc)
		return rc;
	rc = print_address(serve->socket, err);
	if (!rc)
		rc = wait_for_interrupt(err);
	nbd_server_free(STEAL(server));
	return rc ? rc : save_finish(image, err);
}

static int run(int argc, char **argv)
{
	struct serve settings = { .free_space = UINT64_MAX };
	struct operands operands;
	struct error err = { 0 };
	int status;

	if (!command_begin(&cmd_serve, argc, argv, &settings, &settings.say,
			   &operands, &status))
		return status;
	if (!settings.socket) {
		say_error("--socket PATH is needed; see 'trvm help serve'");
		return cmd_serve.usage_status;
	}
	if (!serve(&settings, operands.items[0], &err))
		return 0;
	say_error("%s", err.text);
	return 1;
}

const struct command cmd_serve = {
	.name = "serve",
	.operands = "SOURCE --socket PATH",
	.summary = "serve SOURCE as a disk over NBD",
	.text = text,
	.options = options,
	.nr_operands = 1,
	.usage_status = 2,
	.run = run,
};
