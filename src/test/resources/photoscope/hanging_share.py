#!/usr/bin/env python3
"""Passes a folder through, and stops answering while the file named third is there."""
import os, sys, time, errno
import fuse
fuse.fuse_python_api = (0, 2)
ROOT, FLAG = sys.argv[2], sys.argv[3]

def waiting(act):
    """Does what is asked once the flag is gone; the system's own errors are answers."""
    def asked(self, *args):
        while os.path.exists(FLAG):
            time.sleep(0.1)
        try:
            return act(self, *args)
        except OSError as e:
            return -e.errno
    return asked

class Hang(fuse.Fuse):
    @waiting
    def getattr(self, p): return os.lstat(ROOT + p)
    @waiting
    def readdir(self, p, o): return [fuse.Direntry(e) for e in ['.', '..'] + os.listdir(ROOT + p)]
    @waiting
    def open(self, p, f): os.close(os.open(ROOT + p, f)); return 0
    @waiting
    def create(self, p, f, m): os.close(os.open(ROOT + p, f | os.O_CREAT, m)); return 0
    @waiting
    def read(self, p, n, o):
        with open(ROOT + p, 'rb') as f:
            f.seek(o); return f.read(n)
    @waiting
    def write(self, p, b, o):
        with open(ROOT + p, 'r+b') as f:
            f.seek(o); return f.write(b)
    @waiting
    def truncate(self, p, n): os.truncate(ROOT + p, n); return 0
    @waiting
    def unlink(self, p): os.unlink(ROOT + p); return 0
    @waiting
    def rename(self, a, b): os.rename(ROOT + a, ROOT + b); return 0
    @waiting
    def chmod(self, p, m): os.chmod(ROOT + p, m); return 0
    @waiting
    def utime(self, p, t): os.utime(ROOT + p, t); return 0
    @waiting
    def fsync(self, p, d): return 0

s = Hang(); s.multithreaded = True
cached = sys.argv[4] if len(sys.argv) > 4 else '0'
s.parse([sys.argv[1], '-f', '-o', 'attr_timeout=' + cached + ',entry_timeout=' + cached]); s.main()
