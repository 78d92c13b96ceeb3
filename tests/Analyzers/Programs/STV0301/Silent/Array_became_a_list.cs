// File: Program.cs
[Serializable]
public partial class Convoy
{
    public List<Convoy> Parts { get; set; } = [];
}
// File: ArchiveSchema.txt
class Convoy, schema 0
  _parts: count, Convoy* each
