// File: Program.cs
[Serializable]
public partial class Box<T>
{
    public T? Content;
}

[Serializable]
public partial class Shelf
{
    public Box<int>? Numbers;
    public Box<Shelf>? Shelves;
}
// File: ArchiveSchema.txt
class Box<T>, schema 0
  Content: T

class Shelf, schema 0
  Numbers: Box<int>*
  Shelves: Box<Shelf>*
