/* SPDX-License-Identifier: Apache-2.0 */
#include "inspector/inspect.h"

int main(int argc, char **argv)
{
	return inspect_main(argc, argv);
}
