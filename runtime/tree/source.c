/* SPDX-License-Identifier: Apache-2.0 */
#include "runtime/tree/source.h"

#include <errno.h>
#include <string.h>

#include "runtime/oci/source.h"
#include "runtime/tree/shown.h"

static int open_plain(const char *path, const struct reporter *reporter,
		      struct tree **out, struct error *err)
{
	struct stat status;

	if (stat(path, &status))
		return fail(err, errno, "%s: %s", SHOWN(path), strerror(errno));
	if (S_ISDIR(status.st_mode))
		return source_directory(path, reporter, out, err);
	return source_tar(path, reporter, out, err);
}

int source_open(const char *path, const struct reporter *reporter,
		struct tree **out, struct error *err)
{
	struct oci_spec spec;
	int rc = oci_spec_of(path, &spec, err);

	if (rc)
		return rc;
	rc = spec.form == OCI_NONE ? open_plain(path, reporter, out, err)
				   : source_oci(&spec, reporter, out, err);
	oci_spec_done(&spec);
	return rc;
}
