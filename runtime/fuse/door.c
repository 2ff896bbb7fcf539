/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/fuse/door.h"

#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>

#include "runtime/base/cleanup.h"

static int open_device(int *fd, struct error *err)
{
	*fd = open("/dev/fuse", O_RDWR | O_CLOEXEC);
	if (*fd >= 0)
		return 0;
	if (errno == ENOENT || errno == ENODEV || errno == ENXIO)
		return fail(err, errno,
			    "/dev/fuse: %s: 'modprobe fuse' loads FUSE; a "
			    "container has to be given the device",
			    strerror(errno));
	return fail(err, errno, "/dev/fuse: %s", strerror(errno));
}

/* ----------------------------------------------- the kernel's mount calls */

struct parameter {
	const char *name, *value; /* value NULL: a flag */
};

static int configure(int fs_fd, int dev_fd, bool is_for_all)
{
	char device[12], user[12], group[12];
	const struct parameter parameters[] = {
		{ "source", "trvm" },
		{ "subtype", "trvm" },
		{ "fd", device },
		{ "rootmode", "40000" },
		{ "user_id", user },
		{ "group_id", group },
		{ "default_permissions", NULL },
		{ "allow_other", NULL },
	};
	size_t nr = sizeof parameters / sizeof parameters[0], i;

	snprintf(device, sizeof device, "%d", dev_fd);
	snprintf(user, sizeof user, "%u", geteuid());
	snprintf(group, sizeof group, "%u", getegid());
	for (i = 0; i < nr - !is_for_all; i++)
		if (fsconfig(fs_fd,
			     parameters[i].value ? FSCONFIG_SET_STRING
						 : FSCONFIG_SET_FLAG,
			     parameters[i].name, parameters[i].value, 0))
			return -errno;
	return fsconfig(fs_fd, FSCONFIG_CMD_CREATE, NULL, NULL, 0) ? -errno : 0;
}

/* A mount that is nowhere. */
static int mount_nowhere(bool is_for_all, struct door *door, struct error *err)
{
	AUTOCLOSE int dev_fd = -1;
	AUTOCLOSE int fs_fd = -1;
	int rc = open_device(&dev_fd, err);

	if (rc)
		return rc;
	fs_fd = fsopen("fuse", FSOPEN_CLOEXEC);
	if (fs_fd < 0)
		return fail(err, errno, "fsopen: %s", strerror(errno));
	rc = configure(fs_fd, dev_fd, is_for_all);
	if (rc)
		return fail(err, -rc, "mount: %s", strerror(-rc));
	door->mount_fd = fsmount(fs_fd, FSMOUNT_CLOEXEC,
				 MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
	if (door->mount_fd < 0)
		return fail(err, errno, "fsmount: %s", strerror(errno));
	door->dev_fd = STEAL_FD(dev_fd);
	return 0;
}

/* ------------------------------------------------------ descriptors passed */

static int send_fds(int socket, const int *fds, size_t nr)
{
	char control[CMSG_SPACE(2 * sizeof *fds)] = { 0 };
	struct iovec byte = { "", 1 };
	struct msghdr message = { .msg_iov = &byte,
				  .msg_iovlen = 1,
				  .msg_control = control,
				  .msg_controllen =
				      CMSG_SPACE(nr * sizeof *fds) };
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);

	header->cmsg_level = SOL_SOCKET;
	header->cmsg_type = SCM_RIGHTS;
	header->cmsg_len = CMSG_LEN(nr * sizeof *fds);
	memcpy(CMSG_DATA(header), fds, nr * sizeof *fds);
	return sendmsg(socket, &message, MSG_NOSIGNAL) == 1 ? 0 : -errno;
}

/* Exactly `nr`, or none at the end of the stream. */
static int receive_fds(int socket, int *fds, size_t nr)
{
	char control[CMSG_SPACE(2 * sizeof *fds)];
	char data;
	struct iovec byte = { &data, 1 };
	struct msghdr message = { .msg_iov = &byte,
				  .msg_iovlen = 1,
				  .msg_control = control,
				  .msg_controllen = sizeof control };
	struct cmsghdr *header;
	ssize_t got;

	do {
		got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
	} while (got < 0 && errno == EINTR);
	header = got == 1 ? CMSG_FIRSTHDR(&message) : NULL;
	if (!header || header->cmsg_type != SCM_RIGHTS ||
	    header->cmsg_len != CMSG_LEN(nr * sizeof *fds))
		return -EPROTO;
	memcpy(fds, CMSG_DATA(header), nr * sizeof *fds);
	return 0;
}

/* ---------------------------------------------------------- user namespace */

static int write_file(const char *path, const char *text)
{
	AUTOCLOSE int fd = open(path, O_WRONLY | O_CLOEXEC);
	ssize_t length = (ssize_t)strlen(text);

	return fd >= 0 && write(fd, text, length) == length ? 0 : -errno;
}

/* Everybody keeps his number: a file's owner is to be the one who mounts. */
static int enter_namespace(void)
{
	char user[40], group[40];
	int rc;

	snprintf(user, sizeof user, "%u %u 1", geteuid(), geteuid());
	snprintf(group, sizeof group, "%u %u 1", getegid(), getegid());
	if (unshare(CLONE_NEWUSER | CLONE_NEWNS))
		return -errno;
	rc = write_file("/proc/self/setgroups", "deny");
	if (!rc)
		rc = write_file("/proc/self/uid_map", user);
	if (!rc)
		rc = write_file("/proc/self/gid_map", group);
	return rc;
}

static _Noreturn void namespace_child(int socket)
{
	struct door door = DOOR_CLOSED;
	int fds[2];

	if (enter_namespace() || mount_nowhere(false, &door, NULL))
		_exit(1);
	fds[0] = door.dev_fd;
	fds[1] = door.mount_fd;
	_exit(send_fds(socket, fds, 2) ? 1 : 0);
}

static void wait_for_child(pid_t pid)
{
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

static int mount_in_namespace(struct door *door, struct error *err)
{
	int sockets[2], fds[2], rc;
	pid_t pid;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets))
		return fail(err, errno, "socketpair: %s", strerror(errno));
	pid = fork();
	if (!pid)
		namespace_child(sockets[1]);
	close(sockets[1]);
	rc = pid < 0 ? -EAGAIN : receive_fds(sockets[0], fds, 2);
	close(sockets[0]);
	if (pid > 0)
		wait_for_child(pid);
	if (rc)
		return fail(err, EPERM,
			    "the kernel gives no user namespace with a FUSE "
			    "mount");
	door->dev_fd = fds[0];
	door->mount_fd = fds[1];
	return 0;
}

/* ------------------------------------------------------------- fusermount3 */

static _Noreturn void run_fusermount(char *const *arguments, int socket)
{
	char number[12];
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	snprintf(number, sizeof number, "%d", socket);
	if (socket >= 0) {
		fcntl(socket, F_SETFD, 0);
		setenv("_FUSE_COMMFD", number, 1);
		/* it stays for as long as our end is open: not for Ctrl-C */
		setsid();
	}
	execvp(arguments[0], arguments);
	_exit(127);
}

/*
 * The way libfuse itself talks to it: the connection comes over a socket, and
 * with auto_unmount the mount goes when that closes.
 */
static int mount_by_fusermount(const char *path, bool is_for_all,
			       bool unmounts_itself, struct door *door,
			       struct error *err)
{
	AUTOFREE char *options = NULL;
	char *arguments[] = { "fusermount3", "-o",	   NULL,
			      "--",	     (char *)path, NULL };
	int sockets[2], rc;
	pid_t pid;

	if (asprintf(&options,
		     "fsname=trvm,subtype=trvm,nosuid,nodev,"
		     "default_permissions%s%s",
		     is_for_all ? ",allow_other" : "",
		     unmounts_itself ? ",auto_unmount" : "") < 0)
		return fail_memory(err);
	arguments[2] = options;
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets))
		return fail(err, errno, "socketpair: %s", strerror(errno));
	pid = fork();
	if (!pid)
		run_fusermount(arguments, sockets[1]);
	close(sockets[1]);
	rc = pid < 0 ? -EAGAIN : receive_fds(sockets[0], &door->dev_fd, 1);
	if (!rc && unmounts_itself) {
		door->guard_fd = sockets[0];
		door->guard = pid;
		return 0;
	}
	close(sockets[0]);
	if (pid > 0)
		wait_for_child(pid);
	return rc ? fail(err, EPERM,
			 "%s: fusermount3 (package fuse3) does not mount there",
			 path)
		  : 0;
}

static void unmount_by_fusermount(const char *path)
{
	char *arguments[] = { "fusermount3", "-u",	   "-z", "-q",
			      "--",	     (char *)path, NULL };
	pid_t pid = fork();

	if (!pid)
		run_fusermount(arguments, -1);
	if (pid > 0)
		wait_for_child(pid);
}

/* A folder for a moment; the open descriptor keeps the mount. */
static int hide_by_fusermount(struct door *door, struct error *err)
{
	const char *folder = getenv("XDG_RUNTIME_DIR");
	AUTOFREE char *path = NULL;
	int rc;

	if (asprintf(&path, "%s/trvm.XXXXXX", folder ? folder : "/tmp") < 0)
		return fail_memory(err);
	if (!mkdtemp(path))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	rc = mount_by_fusermount(path, false, false, door, err);
	if (!rc) {
		door->mount_fd = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
		if (door->mount_fd < 0)
			rc = fail(err, errno, "%s: %s", path, strerror(errno));
		unmount_by_fusermount(path);
	}
	rmdir(path);
	return rc;
}

/* ---------------------------------------------------------------- the guard */

/* Which filesystem that is, without a word to who serves it. */
static int device_of(int folder, const char *path, dev_t *device)
{
	struct statx status;

	if (statx(folder, path,
		  AT_EMPTY_PATH | AT_STATX_DONT_SYNC | AT_NO_AUTOMOUNT,
		  STATX_TYPE, &status))
		return -errno;
	*device = makedev(status.stx_dev_major, status.stx_dev_minor);
	return 0;
}

/*
 * A process of its own for the one case in which nobody of us is left to
 * unmount: it holds nothing but its end of a pipe.
 */
static bool is_there(const struct door *door)
{
	dev_t there;

	return !device_of(AT_FDCWD, door->path, &there) &&
	       there == door->device;
}

static _Noreturn void guard(int pipe, const struct door *door)
{
	sigset_t all;
	char byte;
	ssize_t got;

	setsid();
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	dup2(pipe, 0);
	close_range(1, ~0u, 0);
	do {
		got = read(0, &byte, 1);
	} while (got < 0 && errno == EINTR);
	if (!got && is_there(door))
		umount2(door->path, MNT_DETACH);
	_exit(0);
}

static int start_guard(struct door *door, struct error *err)
{
	int pipes[2];
	int rc = device_of(door->mount_fd, "", &door->device);

	if (rc)
		return fail(err, -rc, "%s: %s", door->path, strerror(-rc));
	if (pipe2(pipes, O_CLOEXEC))
		return fail(err, errno, "pipe: %s", strerror(errno));
	door->guard = fork();
	if (!door->guard) {
		close(pipes[1]);
		guard(pipes[0], door);
	}
	close(pipes[0]);
	door->guard_fd = pipes[1];
	if (door->guard < 0) {
		door->guard = 0;
		return fail(err, EAGAIN, "fork: %s", strerror(EAGAIN));
	}
	return 0;
}

/* --------------------------------------------------------------- the doors */

static int attach(struct door *door, struct error *err)
{
	int rc = start_guard(door, err);

	if (rc)
		return rc;
	if (move_mount(door->mount_fd, "", AT_FDCWD, door->path,
		       MOVE_MOUNT_F_EMPTY_PATH))
		return fail(err, errno, "%s: %s", door->path, strerror(errno));
	return 0;
}

int door_open_at(const char *path, bool is_for_all, struct door *door,
		 struct error *err)
{
	struct stat status;
	int rc;

	if (stat(path, &status))
		return fail(err, errno, "%s: %s", path, strerror(errno));
	if (!S_ISDIR(status.st_mode))
		return fail(err, ENOTDIR, "%s: %s", path, strerror(ENOTDIR));
	door->path = realpath(path, NULL);
	if (!door->path)
		return fail_memory(err);
	rc = mount_nowhere(is_for_all, door, err);
	if (!rc)
		return attach(door, err);
	if (rc != -EPERM)
		return rc;
	door->is_fusermount = true;
	return mount_by_fusermount(door->path, is_for_all, true, door, err);
}

int door_open_hidden(struct door *door, struct error *err)
{
	int rc = mount_nowhere(false, door, err);

	if (rc == -EPERM)
		rc = mount_in_namespace(door, err);
	if (rc == -EPERM)
		rc = hide_by_fusermount(door, err);
	return rc;
}

void door_unmount(struct door *door)
{
	if (door->guard_fd < 0)
		return;
	if (door->is_fusermount) {
		unmount_by_fusermount(door->path);
	} else {
		if (is_there(door))
			umount2(door->path, MNT_DETACH);
		if (write(door->guard_fd, "", 1) < 0)
			errno = 0; /* it is gone: nothing is left to do */
	}
	close(door->guard_fd);
	door->guard_fd = -1;
	if (door->guard > 0)
		wait_for_child(door->guard);
	door->guard = 0;
}

void door_close(struct door *door)
{
	door_unmount(door);
	cleanup_close(&door->mount_fd);
	cleanup_close(&door->dev_fd);
	free(door->path);
	*door = DOOR_CLOSED;
}
