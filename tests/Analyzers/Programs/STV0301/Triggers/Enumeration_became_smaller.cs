// File: Program.cs
public enum Flag : byte { None, Blue, Yellow }

[Serializable]
public partial class [|Signal|]
{
    public Flag Shown;
}
// File: ArchiveSchema.txt
class Signal, schema 0
  Shown: int
