using Stevedore;
using System.Collections.Generic;

[Serializable]
public partial class Box<T>
{
    private T? _value;
    private Box<List<T>>? [|_next|];
}
