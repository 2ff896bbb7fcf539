/* SPDX-License-Identifier: Apache-2.0 */
#include "vm/guest/root.h"

#include <errno.h>
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vm/guest/die.h"

enum { WAIT_SECONDS = 20, STEP_MICROSECONDS = 1000 };

/* -------------------------------------------------------- in the initramfs */

static void mount_or_die(const char *what, const char *where, const char *type,
			 unsigned long flags)
{
	mkdir(where, 0755);
	if (mount(what, where, type, flags, NULL))
		die("mount %s on %s: %s", type, where, strerror(errno));
}

void root_mount_kernel(void)
{
	mount_or_die("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC);
	mount_or_die("sysfs", "/sys", "sysfs",
		     MS_NOSUID | MS_NODEV | MS_NOEXEC);
	mount_or_die("devtmpfs", "/dev", "devtmpfs", MS_NOSUID);
}

/* How trvm attaches a root; there is one. */
static const struct disk {
	const char *path, *options;
} disks[] = {
	{ "/dev/pmem0", "dax" },
	{ "/dev/vda", NULL },
};

static const struct disk *wait_for_disk(void)
{
	long tries = WAIT_SECONDS * 1000000L / STEP_MICROSECONDS;

	for (;;) {
		if (!access(disks[0].path, F_OK))
			return &disks[0];
		if (!access(disks[1].path, F_OK))
			return &disks[1];
		if (!tries--)
			die("no root disk: neither %s nor %s appeared in %d s",
			    disks[0].path, disks[1].path, WAIT_SECONDS);
		usleep(STEP_MICROSECONDS);
	}
}

static const char *why_no_mount(int error)
{
	switch (error) {
	case EINVAL:
	case EUCLEAN:
		return "not an ext4 filesystem that this kernel can mount";
	case ENODEV:
		return "this kernel has no ext4";
	default:
		return strerror(error);
	}
}

static void move_mount_to(const char *from, const char *to)
{
	if (mkdir(to, 0755) && errno != EEXIST)
		die("root: cannot make the folder %s: %s", from,
		    strerror(errno));
	if (mount(from, to, NULL, MS_MOVE, NULL))
		die("root: cannot use its %s as a mount point: %s", from,
		    strerror(errno));
}

/* The name of a pmem is there a moment before the disk: ENXIO until then. */
static int try_to_mount(const struct disk *disk, const char *with)
{
	long tries = WAIT_SECONDS * 1000000L / STEP_MICROSECONDS;

	while (mount(disk->path, "/root", "ext4", 0, with)) {
		if (errno != ENXIO || !tries--)
			return -1;
		usleep(STEP_MICROSECONDS);
	}
	return 0;
}

/* A kernel without DAX for ext4 takes it as a disk like any other. */
static void mount_disk(const struct disk *disk)
{
	if (!try_to_mount(disk, disk->options))
		return;
	if (!disk->options || try_to_mount(disk, NULL))
		die("mount %s as root: %s", disk->path, why_no_mount(errno));
}

void root_switch(void)
{
	mkdir("/root", 0755);
	mount_disk(wait_for_disk());
	move_mount_to("/dev", "/root/dev");
	move_mount_to("/proc", "/root/proc");
	move_mount_to("/sys", "/root/sys");
	unlink("/init");
	if (chdir("/root") || mount(".", "/", NULL, MS_MOVE, NULL) ||
	    chroot(".") || chdir("/"))
		die("switch to the root: %s", strerror(errno));
}

/* ------------------------------------------------------------- in the root */

/* Comfort: a root without the place for it works without it. */
static void try_mount(const char *what, const char *where, const char *type,
		      unsigned long flags, const char *data)
{
	mkdir(where, 0755);
	mount(what, where, type, flags, data);
}

static void loopback_up(void)
{
	struct ifreq request = { .ifr_name = "lo" };
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return;
	if (!ioctl(fd, SIOCGIFFLAGS, &request)) {
		request.ifr_flags |= IFF_UP;
		ioctl(fd, SIOCSIFFLAGS, &request);
	}
	close(fd);
}

void root_furnish(const char *hostname)
{
	try_mount("devpts", "/dev/pts", "devpts", MS_NOSUID | MS_NOEXEC,
		  "mode=620,gid=5,ptmxmode=666");
	try_mount("shm", "/dev/shm", "tmpfs", MS_NOSUID | MS_NODEV,
		  "mode=1777");
	try_mount("mqueue", "/dev/mqueue", "mqueue",
		  MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL);
	try_mount("run", "/run", "tmpfs", MS_NOSUID | MS_NODEV, "mode=755");
	try_mount("cgroup2", "/sys/fs/cgroup", "cgroup2",
		  MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL);
	if (!mkdir("/run/lock", 0))
		chmod("/run/lock", 01777);
	if (!mkdir("/tmp", 0))
		chmod("/tmp", 01777);
	if (symlink("/proc/self/fd", "/dev/fd") ||
	    symlink("fd/0", "/dev/stdin") || symlink("fd/1", "/dev/stdout") ||
	    symlink("fd/2", "/dev/stderr"))
		errno = 0; /* a root may bring its own; nothing depends on it */
	sethostname(hostname, strlen(hostname));
	loopback_up();
}

void root_leave(void)
{
	sync();
	mount(NULL, "/", NULL, MS_REMOUNT | MS_RDONLY, NULL);
}
