using Stevedore;

const ArchiveMode mode = ArchiveMode.Store;
int width = 3, height = 4;

using var archive = new Archive(Console.OpenStandardOutput(), mode);
if (archive.IsStoring) archive.Write(width); else width = archive.ReadInt32();
if (archive.IsStoring) archive.Write(height); else height = archive.ReadInt32();
