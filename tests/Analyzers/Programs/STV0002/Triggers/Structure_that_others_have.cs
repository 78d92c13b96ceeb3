using Stevedore;

[Serializable]
public partial struct Handle
{
    private Stream? [|_stream|];
    private int _number;
}

[Serializable]
public partial class Crane
{
    private Handle _handle;
    private List<Handle?> _spare = [];
}

[Serializable]
public partial class Yard
{
    [Embedded]
    private Crane _crane = new();
}
