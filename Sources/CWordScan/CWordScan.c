#include "CWordScan.h"
