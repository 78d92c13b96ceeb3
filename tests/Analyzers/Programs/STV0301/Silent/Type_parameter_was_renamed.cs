// File: Program.cs
[Serializable]
public partial class Box<TContent>
{
    public TContent? Content;
    public Box<TContent>? Next;
}
// File: ArchiveSchema.txt
class Box<T>, schema 0
  Content: T
  Next: Box<T>*
