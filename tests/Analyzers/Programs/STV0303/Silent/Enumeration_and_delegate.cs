// File: Program.cs
[Serializable]
public enum Flag { None, Blue }

[Serializable]
public delegate void Signal(Flag flag);
// File: ArchiveSchema.txt
# Nothing yet.
