#!/usr/bin/env python3
"""Passes a folder through, and stops answering while the file named third is there."""
import os, sys, time, errno, stat
import fuse
fuse.fuse_python_api = (0, 2)
ROOT, FLAG = sys.argv[2], sys.argv[3]
def wait():
    while os.path.exists(FLAG):
        time.sleep(0.1)
class Hang(fuse.Fuse):
    def getattr(self, p):
        wait()
        try: return os.lstat(ROOT + p)
        except OSError as e: return -e.errno
    def readdir(self, p, o):
        wait()
        for e in ['.', '..'] + os.listdir(ROOT + p): yield fuse.Direntry(e)
    def open(self, p, f):
        wait(); return 0
    def read(self, p, n, o):
        wait()
        with open(ROOT + p, 'rb') as f:
            f.seek(o); return f.read(n)
s = Hang(); s.multithreaded = True
s.parse([sys.argv[1], '-f', '-o', 'attr_timeout=0,entry_timeout=0']); s.main()
