using Stevedore;

[Serializable]
public partial class Entry
{
    public byte Flags;
    [Embedded, When(nameof(HasNext))] public Entry? Next;
    [When(nameof(HasNext))] public Link Last;

    private bool HasNext => (Flags & 1) != 0;
}

[Serializable]
public partial struct Link
{
    [Embedded] public Entry Target;
}
