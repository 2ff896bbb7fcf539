/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_ACCEL_H
#define VM_ACCEL_H

#include "runtime/base/error.h"

/*
 * Whether the processor's virtualisation can be used here. A /dev/kvm that
 * opens proves nothing: on a nested host without vmx or svm in /proc/cpuinfo
 * it is there and hangs the guest.
 *
 * Returns 0 if it can. Otherwise a negative errno with a line that says why:
 * -ENOENT where there is none at all.
 */
int accel_check_kvm(struct error *err);

#endif
