// File: Program.cs
[Serializable]
public partial class [|Tank|]
{
    public double Level { get; set; }
    public long Serial { get; set; }
}
// File: ArchiveSchema.txt
class Tank, schema 0
  Level: float
  Serial: LONGLONG
