/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VM_GUEST_DIE_H
#define VM_GUEST_DIE_H

struct channel;

/*
 * The machine cannot go on. Says why, once, where trvm hears it: on the
 * channel if there is one, else on the console with DIE_MARK in front, which
 * trvm looks for. Then the power goes off.
 */
#define DIE_MARK "trvm-init: "

_Noreturn void die(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

/* From now on die() has a channel. */
void die_on(struct channel *channel);

_Noreturn void power_off(void);

#endif
