// File: Program.cs
[Serializable]
public partial class [|Box|]<T>
{
    public T? Content;
}
// File: ArchiveSchema.txt
# Nothing yet.
