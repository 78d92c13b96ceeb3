// File: Program.cs
public enum Flag { None, Blue, Yellow }

[Serializable]
public partial record struct Signal(Flag Shown, char Letter);
// File: ArchiveSchema.txt
struct Signal
  Shown: int
  Letter: wchar_t
