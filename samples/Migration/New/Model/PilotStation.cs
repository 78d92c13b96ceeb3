using System;
using System.Runtime.Serialization;

namespace HarbourOffice;

/// <summary>There is one, whoever loads it.</summary>
[Serializable]
public sealed partial class PilotStation : IObjectReference
{
    private static readonly PilotStation s_instance = new();

    private readonly string _channel = "VHF 12";

    private PilotStation()
    {
    }

    public static PilotStation Instance => s_instance;

    public string Channel => _channel;

    object IObjectReference.GetRealObject(StreamingContext context) => s_instance;
}
