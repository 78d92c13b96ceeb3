// File: Nodes.cs
using System.Collections;
using System.Runtime.Serialization;

namespace Windows;

[Serializable]
public partial class Node : MarshalByRefObject, ICloneable, ISerializable
{
    private readonly Stream? _icon;
    private readonly IntPtr _handle;
    private Node? _parent;
    private ArrayList? _children;

    public object Clone() => new Node { _parent = _parent, _children = _children };

    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("Handle", (_icon, _handle, _parent));
}

[Serializable]
public partial class OrdersDataSet : Hashtable
{
    private OrdersTable _orders = new();

    public OrdersTable Orders => _orders;

    [Serializable]
    public partial class OrdersTable : List<object>
    {
        private Task? _filling;

        public bool IsFilled => _filling is null;
    }
}
// File: Nodes.Tags.cs
namespace Windows;

public partial class Node
{
    private object? _tag;

    public object? Tag { get => _tag; set => _tag = value; }
}
// File: Failure.cs
using System.Runtime.Serialization;

namespace Windows;

[Serializable]
public partial class ConnectionFailure : InvalidOperationException
{
    private readonly Thread? _thread;

    [OptionalField(VersionAdded = 7)]
    private readonly IntPtr _window;

    public ConnectionFailure(Thread thread, IntPtr window) => (_thread, _window) = (thread, window);

    public bool IsKnown => _thread is not null || _window != IntPtr.Zero;
}
// File: Documents.cs
using Stevedore;

namespace Documents;

[Serializable]
public partial class Note
{
    public string Text = "";
}

public static class Notes
{
    public static byte[] Store(Note note) => Archive.Serialize(note);
}
