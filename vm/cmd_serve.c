/* SPDX-License-Identifier: Apache-2.0 */
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "runtime/nbd/server.h"
#include "runtime/nbd/tls.h"
#include "runtime/region/remote.h"
#include "vm/activation.h"
#include "vm/commands.h"
#include "vm/control.h"
#include "vm/filesystem.h"
#include "vm/image.h"
#include "vm/interrupt.h"
#include "vm/save.h"

struct serve {
	struct say_settings say;
	struct edits edits;
	const char *socket, *tcp, *description;
	const char *certificates, *psk, *save, *name;
	struct filesystem fs;
	struct ext4_options ext4; /* of fs */
	uint64_t overlay_limit;
	int tls; /* index into tls_choices */
	bool is_read_only, verifies_clients;
};

enum { NAME_MAX_BYTES = 4096 }; /* NBD's own limit */
enum { TLS_REQUIRED, TLS_OPTIONAL };
static const char *const tls_choices[] = { "required", "optional", NULL };

static const struct option options[] = {
	{ "socket", 's', "PATH", OPTION_TEXT, offsetof(struct serve, socket),
	  "where to listen: a Unix socket, made now and removed at the end", 1,
	  0, NULL },
	{ "tcp", 0, "[HOST:]PORT", OPTION_TEXT, offsetof(struct serve, tcp),
	  "where to listen: TCP, on this machine's loopback addresses unless "
	  "HOST says others; port 0 takes a free one",
	  1, 0, NULL },
	{ "read-only", 'r', NULL, OPTION_SWITCH,
	  offsetof(struct serve, is_read_only), "refuse writes", 0, 0, NULL },
	{ "description", 0, "TEXT", OPTION_TEXT,
	  offsetof(struct serve, description),
	  "what clients are shown beside the name [nothing]", 0, 4096, NULL },
	OPTIONS_FILESYSTEM(serve),
	{ "overlay-limit", 0, "SIZE", OPTION_BYTES,
	  offsetof(struct serve, overlay_limit),
	  "memory for what clients write, for each SOURCE; then the disk is "
	  "full [none]",
	  0, 0, NULL },
	{ "save", 0, "FILE", OPTION_TEXT, offsetof(struct serve, save),
	  "keep what clients write in FILE, a qcow2 that is made if need be, "
	  "and go on with what is in it; with one SOURCE",
	  1, 0, NULL },
	{ "name", 'n', "NAME", OPTION_TEXT, offsetof(struct serve, name),
	  "what 'trvm snapshot' calls it [the process's number]", 1, 64, NULL },
	{ "tls-certificates", 0, "DIR", OPTION_TEXT,
	  offsetof(struct serve, certificates),
	  "TLS with ca-cert.pem, server-cert.pem and server-key.pem of DIR", 1,
	  0, NULL },
	{ "tls-verify-peer", 0, NULL, OPTION_SWITCH,
	  offsetof(struct serve, verifies_clients),
	  "clients must show a certificate that ca-cert.pem signed", 0, 0,
	  NULL },
	{ "tls-psk", 0, "FILE", OPTION_TEXT, offsetof(struct serve, psk),
	  "TLS with keys that both sides know: a file of psktool", 1, 0, NULL },
	{ "tls", 0, "HOW", OPTION_CHOICE, offsetof(struct serve, tls),
	  "required or optional [required, with one of the above]", 0, 0,
	  tls_choices },
	OPTIONS_EDIT(serve),
	OPTIONS_SAY(serve),
	OPTIONS_END,
};

static const char text[] =
    "Serves each SOURCE as a disk over NBD, the protocol of network block\n"
    "devices, until it is interrupted. A directory or an archive is served\n"
    "as an ext4 filesystem; any other file as the disk image that it is, and\n"
    "nbd://... is another server's export, read when it is needed. "
    "SOURCE is\n"
    "never written to: what clients write lives in memory and is\n"
    "gone afterwards, unless --save keeps it. Once clients can connect, the\n"
    "addresses are printed.\n"
    "\n"
    "NAME=SOURCE gives the export that name. The first one is what clients\n"
    "get who ask for none.\n"
    "\n"
    "  trvm serve ./rootfs --socket /tmp/root.sock\n"
    "  nbdinfo 'nbd+unix:///?socket=/tmp/root.sock'\n"
    "  qemu-img convert 'nbd+unix:///?socket=/tmp/root.sock' root.qcow2\n"
    "  trvm serve root=./rootfs data=disk.img --tcp 10809\n"
    "\n"
    "Without --socket and --tcp it takes the sockets that systemd passes\n"
    "(LISTEN_FDS).";

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

/* --------------------------------------------------------------- addresses */

static void print_quoted(const char *path)
{
	for (const char *c = path; *c; c++) {
		if ((unsigned char)*c > 0x20 && !strchr("%&#+;\"<>", *c) &&
		    (unsigned char)*c < 0x7f)
			putchar(*c);
		else
			printf("%%%02X", (unsigned char)*c);
	}
}

static int finish_printing(struct error *err)
{
	if (fflush(stdout) && errno != EPIPE)
		return fail(err, errno, "standard output: %s", strerror(errno));
	return 0;
}

static const char *scheme(const struct serve *serve)
{
	return serve->certificates || serve->psk ? "nbds" : "nbd";
}

static int listen_unix(const struct serve *serve, struct nbd_server *server,
		       struct error *err)
{
	int rc = nbd_server_listen(server, serve->socket, err);

	if (rc)
		return rc;
	printf("%s+unix:///?socket=", scheme(serve));
	print_quoted(serve->socket);
	putchar('\n');
	return 0;
}

/* [HOST:]PORT, where HOST may be an IPv6 address in brackets. */
static int listen_tcp(const struct serve *serve, struct nbd_server *server,
		      struct error *err)
{
	AUTOFREE char *copy = strdup(serve->tcp);
	char *colon = copy ? strrchr(copy, ':') : NULL;
	const char *host = colon ? copy : NULL;
	const char *port = colon ? colon + 1 : copy;
	unsigned chosen;
	int rc;

	if (!copy)
		return fail_memory(err);
	if (colon)
		*colon = '\0';
	if (host && *host == '[' && colon[-1] == ']') {
		colon[-1] = '\0';
		host++;
	}
	rc = nbd_server_listen_tcp(server, host, port, &chosen, err);
	if (rc)
		return rc;
	host = host ? host : "localhost";
	printf(strchr(host, ':') ? "%s://[%s]:%u\n" : "%s://%s:%u\n",
	       scheme(serve), host, chosen);
	return 0;
}

static int listen_activated(struct nbd_server *server, struct error *err)
{
	int nr = activation_fds(), rc = 0;

	if (!nr)
		return fail(err, EINVAL,
			    "nowhere to listen: say --socket PATH or --tcp "
			    "PORT");
	for (int i = 0; i < nr && !rc; i++)
		rc = nbd_server_listen_fd(server, ACTIVATION_FIRST_FD + i, err);
	return rc;
}

static int start_listening(const struct serve *serve, struct nbd_server *server,
			   struct error *err)
{
	int rc = 0;

	if (serve->socket)
		rc = listen_unix(serve, server, err);
	if (!rc && serve->tcp)
		rc = listen_tcp(serve, server, err);
	if (!rc && !serve->socket && !serve->tcp)
		rc = listen_activated(server, err);
	return rc ? rc : finish_printing(err);
}

/* ----------------------------------------------------------------- sources */

/* The served disks; with room for as many as there can be operands. */
struct disks {
	struct image *images[OPERANDS_MAX];
	struct nbd_export exports[OPERANDS_MAX];
	char *names[OPERANDS_MAX];
	const char *source; /* of the last one */
	size_t count;
};

static void disks_free(struct disks *disks)
{
	for (size_t i = 0; disks && i < disks->count; i++) {
		image_free(disks->images[i]);
		free(disks->names[i]);
	}
	free(disks);
}
CLEANUP_DEFINE(disks)

/* The name's length in NAME=SOURCE; 0: a plain SOURCE, whose path may have an
 * "=" in it as well. */
static size_t name_length(const char *operand)
{
	const char *equals = strchr(operand, '=');

	if (!equals || !access(operand, F_OK) ||
	    memchr(operand, '/', (size_t)(equals - operand)))
		return 0;
	return (size_t)(equals - operand);
}

static bool is_taken(const struct disks *disks, const char *name)
{
	for (size_t i = 0; i < disks->count; i++)
		if (!strcmp(disks->names[i], name))
			return true;
	return false;
}

/* Takes the image and the name. */
static void put_disk(struct disks *disks, const struct serve *serve,
		     struct image *image, char *name)
{
	size_t i = disks->count++;

	overlay_set_limit(image->disk, serve->overlay_limit);
	disks->images[i] = image;
	disks->names[i] = name;
	disks->exports[i] = (struct nbd_export){
		.name = name,
		.description = serve->description,
		.disk = image->disk,
		.is_read_only = serve->is_read_only,
	};
}

static int open_source(const struct serve *serve, const char *source,
		       struct image **out, struct error *err)
{
	AUTO(image) *image = NULL;
	int rc = image_open_edited(source, &serve->edits, &serve->ext4,
				   say_reporter(), &image, err);

	if (!rc && serve->save)
		rc = save_attach(image, source, serve->save, say_reporter(),
				 err);
	if (!rc)
		*out = STEAL(image);
	return rc;
}

static int add_disk(struct disks *disks, const struct serve *serve,
		    const char *operand, struct error *err)
{
	size_t length = name_length(operand);
	const char *source = length ? operand + length + 1 : operand;
	AUTOFREE char *name =
	    length ? strndup(operand, length) : strdup("root");
	struct image *image;
	int rc;

	if (!name)
		return fail_memory(err);
	if (strlen(name) > NAME_MAX_BYTES)
		return fail(err, EINVAL,
			    "an export's name of %zu bytes; NBD has %d at most",
			    strlen(name), NAME_MAX_BYTES);
	if (is_taken(disks, name))
		return fail(err, EINVAL,
			    "two exports '%s': say NAME=SOURCE for the others",
			    name);
	rc = open_source(serve, source, &image, err);
	if (rc)
		return rc;
	put_disk(disks, serve, image, STEAL(name));
	disks->source = source;
	return 0;
}

/* ----------------------------------------------------------------- serving */

static int open_tls(const struct serve *serve, struct nbd_tls **out,
		    struct error *err)
{
	if (serve->certificates && serve->psk)
		return fail(err, EINVAL,
			    "--tls-certificates and --tls-psk: one of them");
	if (serve->verifies_clients && !serve->certificates)
		return fail(err, EINVAL,
			    "--tls-verify-peer needs --tls-certificates");
	if (serve->tls >= 0 && !serve->certificates && !serve->psk)
		return fail(err, EINVAL,
			    "--tls needs --tls-certificates or --tls-psk");
	if (serve->certificates)
		return nbd_tls_certificates(serve->certificates,
					    serve->verifies_clients, out, err);
	return serve->psk ? nbd_tls_psk(serve->psk, out, err) : 0;
}

/* Snapshots are of the only disk. */
static int open_control(const struct serve *serve, const struct disks *disks,
			struct control **out, struct error *err)
{
	if (disks->count == 1)
		return control_open(serve->name, disks->images[0],
				    disks->source, NULL, out, err);
	return serve->name ? fail(err, EINVAL, "--name: with one SOURCE only")
			   : 0;
}

static int serve(const struct serve *serve, const struct operands *operands,
		 struct error *err)
{
	AUTO(disks) *disks = calloc(1, sizeof *disks);
	AUTO(nbd_tls) *tls = NULL;
	AUTO(nbd_server) *server = NULL;
	AUTO(control) *control = NULL;
	int rc = disks ? open_tls(serve, &tls, err) : fail_memory(err);

	if (!rc && serve->save && operands->count != 1)
		rc = fail(err, EINVAL, "--save: with one SOURCE only");
	for (int i = 0; i < operands->count && !rc; i++)
		rc = add_disk(disks, serve, operands->items[i], err);
	if (rc)
		return rc;
	interrupt_hold();
	rc = nbd_server_new(disks->exports, disks->count, say_reporter(),
			    &server, err);
	if (rc)
		return rc;
	nbd_server_set_tls(server, tls, tls && serve->tls != TLS_OPTIONAL);
	rc = open_control(serve, disks, &control, err);
	if (!rc)
		rc = start_listening(serve, server, err);
	if (!rc)
		rc = wait_for_interrupt(err);
	remote_end_soon();
	control_free(STEAL(control));
	nbd_server_free(STEAL(server));
	return rc ? rc : save_finish(disks->images[0], err);
}

static int run(int argc, char **argv)
{
	struct serve settings = { .fs = FILESYSTEM_DEFAULT,
				  .overlay_limit = UINT64_MAX,
				  .tls = -1 };
	struct operands operands;
	struct error err = { 0 };
	int status;

	if (!command_begin(&cmd_serve, argc, argv, &settings, &settings.say,
			   &operands, &status))
		return status;
	if (!settings.socket && !settings.tcp && !getenv("LISTEN_FDS")) {
		say_error("--socket PATH is needed, or --tcp PORT; see 'trvm "
			  "help serve'");
		return cmd_serve.usage_status;
	}
	if (!filesystem_options(&settings.fs, &settings.ext4, &err) &&
	    !serve(&settings, &operands, &err))
		return 0;
	say_error("%s", err.text);
	return 1;
}

const struct command cmd_serve = {
	.name = "serve",
	.operands = "[NAME=]SOURCE... --socket PATH | --tcp PORT",
	.summary = "serve SOURCE as a disk over NBD",
	.text = text,
	.options = options,
	.nr_operands = 1,
	.max_operands = OPERANDS_MAX,
	.usage_status = 2,
	.run = run,
};
