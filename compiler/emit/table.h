/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMPILER_EMIT_TABLE_H
#define COMPILER_EMIT_TABLE_H

#include "compiler/emit/emit.h"

/*
 * Description tables (runtime/base/describe.h), between emit/table.c, which
 * has what is constant, and emit/table_open.c, which has what data decides.
 */

/* "x_s_fields"; what another header may define. */
const char *table_name(struct emitter *e, const char *c_name, const char *what);
const char *table_of(struct emitter *e, const char *prefix, const char *c_name,
		     const char *what);
/* static const struct TYPE NAME[] = {, and the same of a single one */
void table_open(struct emitter *e, const char *type, const char *name);
void table_start(struct emitter *e, const char *type, const char *name);

/* Whether the tables have the member: padding that varies is left out. */
bool table_has(const struct layout_member *m);
/* Whether its parts lie at constant places, in whole bytes. */
bool table_has_parts(const struct layout_member *m);

/* What emit_field refers to: functions and tables, first. */
void table_extras(struct emitter *e, const struct layout_structure *s);
/* What finds the targets of pointers; behind all tables. */
void table_targets(struct emitter *e);
/* "&x_s_describe_m, NULL": the last two members of a describe_field. */
const char *table_links(struct emitter *e, const struct layout_structure *s,
			const struct layout_member *m);
/* "&x_s_describe_open", or NULL: the last member of a describe_structure. */
const char *table_door(struct emitter *e, const struct layout_structure *s);
/* " { 1u, 2u }": what the root's parameters are. */
const char *table_arguments(struct emitter *e, struct layout_values values);

#endif
