import Commands
import Glibc

exit(TandemProgram.run())
