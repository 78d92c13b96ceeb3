using System.Net;
using System.Net.Sockets;

namespace Notifications;

/// <summary>
/// A client that says some lines, hears the answers and goes; if the server is not up, it has it started and tries again.
/// </summary>
public sealed class Visitor : LineSocket
{
    private readonly string _name;
    private readonly EndPoint _server;
    private readonly string[] _lines;
    private readonly Action<string> _log;
    private int _answers;

    /// <summary>Begins to connect.</summary>
    /// <param name="name">Who this is.</param>
    /// <param name="server">The address of the server.</param>
    /// <param name="lines">What to say.</param>
    /// <param name="log">Is told how it goes.</param>
    public Visitor(string name, EndPoint server, string[] lines, Action<string> log)
    {
        _name = name;
        _server = server;
        _lines = lines;
        _log = log;
        LineReceived += Hear;
        Create(0, SocketType.Stream, IPAddress.Loopback);
        Connect(server);
    }

    /// <summary>Raised when nobody listens at the address.</summary>
    public event Action? Refused;

    /// <summary>The attempt has ended, well or not. One that failed can be followed by another.</summary>
    protected override void OnConnect(SocketError error)
    {
        if (error is not SocketError.Success)
        {
            _log($"{_name}: the server does not answer ({error}), I try again");
            Refused?.Invoke();
            Connect(_server);
            return;
        }

        SayNext();
    }

    private void SayNext()
    {
        if (_answers < _lines.Length)
            SendLine(_lines[_answers]);
        else
            FinishSending();
    }

    private void Hear(string answer)
    {
        _answers++;
        string shown = answer.Length <= 40 ? answer : $"{answer[..20]}… ({answer.Length:N0} characters)";
        _log($"{_name}: answer {_answers} of {_lines.Length} is {shown}");
        SayNext();
    }
}
