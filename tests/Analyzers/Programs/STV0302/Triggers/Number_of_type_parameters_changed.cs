// File: Program.cs
[Serializable]
public partial class {|STV0303:Pair|}<TFirst, TSecond>
{
    public TFirst? First;
    public TSecond? Second;
}
// File: ArchiveSchema.txt
[|class Pair<T>, schema 0|]
  First: T
  Second: T
